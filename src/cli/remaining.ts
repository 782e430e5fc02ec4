/** Below these an estimate is a guess: milliseconds, and the share of the work done. */
const soonest = 4000;
const least = 0.03;

/** 约还需 3 分钟, from the time the work has taken so far; empty while it is too early to say, and when little is left. */
export function remainingText(elapsed: number, share: number): string {
  if (elapsed < soonest || share < least || share >= 1) return "";
  const seconds = (elapsed / share - elapsed) / 1000;
  if (seconds < 5) return "";
  if (seconds < 55) return `约还需 ${Math.ceil(seconds / 5) * 5} 秒`;
  if (seconds < 3570) return `约还需 ${Math.round(seconds / 60)} 分钟`;
  return `约还需 ${Math.round(seconds / 1800) / 2} 小时`;
}
