/** Names, posts and titles of two characters are set to the width of three (冯　镭, 书　记, 凡　例); longer ones stand as they are. */
export function spaced(text: string): string {
  const characters = Array.from(text);
  return characters.length === 2 ? characters.join("　") : text;
}
