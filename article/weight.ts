const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * Length in Latin letters' worth: a Han character or kana says about three times as much.
 * (A bound of 140 characters, as isProbablyReaderable has, misses 65 % of Chinese articles.)
 */
export function weight(text: string): number {
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}
