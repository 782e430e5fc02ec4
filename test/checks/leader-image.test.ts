import { expect, test } from "vitest";
import { leaderImageUse } from "../../src/checks/leader-image.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (text: string) => exampleFindings(leaderImageUse, { "文稿/后记": text });

test.each(["毛泽东题写的校名", "封面用党和国家领导人的照片", "卷首题词为邓小平手书"])("%s", (text) => {
  expect(found(text)).toEqual(["image 文稿/后记.md"]);
});

test.each(["卷首照片由档案局提供", "邓小平视察后。照片另附", "学习邓小平理论"])("%s", (text) => {
  expect(found(text)).toEqual([]);
});

test("the message quotes the place", () => {
  const [finding] = leaderImageUse.run(exampleDossier({ "文稿/后记": "本书编成后，县委决定在卷首刊用江泽民题词" }));
  expect(finding?.message).toBe(
    "文稿“后记”“…，县委决定在卷首刊用江泽民题词”说到领导人的题词或照片。书里若用，请先办备案；不用，请说明。",
  );
});
