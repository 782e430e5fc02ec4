import { faceNames, latinName, type Face } from "./fonts.js";
import { type Profile, typeArea } from "./profile.js";
import { type Style, type StyleId, type StyleSheet } from "./styles.js";

// docx's own style options know neither a second name, nor a page break before, nor the leader of a tab.

const fonts = (face: Face): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${latinName}" w:eastAsia="${faceNames[face]}" w:hAnsi="${latinName}" w:cs="${latinName}"/>`;

const sizes = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

function indentation({ left, right, firstLine, size }: Style): string {
  const twips = (characters: number): number => Math.round(characters * size * 20);
  if (left === 0 && right === 0 && firstLine === 0) return "";
  // LibreOffice needs the length where Word takes the count of characters.
  const [side, length] = firstLine < 0 ? ["hanging", -firstLine] : ["firstLine", firstLine];
  const first = length === 0 ? "" : ` w:${side}Chars="${length * 100}" w:${side}="${twips(length)}"`;
  return `<w:ind w:left="${twips(left)}" w:right="${twips(right)}"${first}/>`;
}

const spacing = ({ before, after, pitch }: Style): string =>
  `<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}" w:line="${Math.round(pitch * 20)}" w:lineRule="exact"/>`;

const unnumbered = (id: StyleId): boolean => /^(?:TOC|Contents|Cover|Index|Picture$|Heading1$|Unlisted1$)/u.test(id);

function paragraphStyle(id: StyleId, style: Style, width: number): string {
  const { name, alias, basedOn, align, keepNext, newPage, outline, face, size, colour, tightness } = style;
  const listed = id.startsWith("TOC");
  const header = id === "Header";
  return [
    `<w:style w:type="paragraph"${name === alias || alias !== undefined || listed ? "" : ` w:customStyle="1"`} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    alias === undefined ? "" : `<w:aliases w:val="${alias}"/>`,
    `<w:basedOn w:val="${basedOn ?? "Normal"}"/>`,
    outline < 9 || id.startsWith("Unlisted") ? `<w:next w:val="BodyText"/>` : "",
    listed ? `<w:uiPriority w:val="39"/>` : `<w:qFormat/>`,
    `<w:pPr>`,
    keepNext ? `<w:keepNext/>` : "",
    newPage ? `<w:pageBreakBefore/>` : "",
    unnumbered(id) ? `<w:suppressLineNumbers/>` : "",
    header ? `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="auto"/></w:pBdr>` : "",
    listed ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>` : "",
    spacing(style),
    indentation(style),
    `<w:jc w:val="${align}"/>`,
    `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr>${fonts(face)}`,
    colour === undefined ? "" : `<w:color w:val="${colour}"/>`,
    tightness === undefined ? "" : `<w:spacing w:val="${Math.round(tightness * -20)}"/>`,
    sizes(size),
    `</w:rPr></w:style>`,
  ].join("");
}

function characterStyle(id: string, name: string, properties: string): string {
  return (
    `<w:style w:type="character"${/^[a-z ]+$/u.test(name) ? "" : ` w:customStyle="1"`} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${properties}</w:rPr></w:style>`
  );
}

/** word/styles.xml. */
export function stylesXml(sheet: StyleSheet, profile: Profile): string {
  const { width } = typeArea(profile.page);
  const { body, bodyFace, note } = profile;
  const ids = Object.keys(sheet) as StyleId[];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(bodyFace)}${sizes(body.size)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>`,
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    ...ids.map((id) => paragraphStyle(id, sheet[id], width)),
    `<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:rPr>${fonts("song")}${sizes(note.size)}</w:rPr></w:style>`,
    characterStyle("CommentReference", "annotation reference", sizes(note.size)),
    characterStyle("LineNumber", "line number", `${fonts("song")}<w:color w:val="A6A6A6"/>${sizes(7.5)}`),
    characterStyle("PostLabel", "职务", fonts("hei")),
    `</w:styles>`,
  ].join("");
}
