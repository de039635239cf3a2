const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * Orders texts by code point, as a store promises. JavaScript's `<` goes by UTF-16 units and would put 𠮷 (U+20BB7)
 * before ｆ (U+FF46).
 */
export const compareText = (left: string, right: string): number => {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [unit, other] = [left.charCodeAt(index), right.charCodeAt(index)];
    if (unit === other) continue;
    return isSurrogate(unit) === isSurrogate(other) ? unit - other : isSurrogate(unit) ? 1 : -1;
  }
  return left.length - right.length;
};
