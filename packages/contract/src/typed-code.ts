/**
 * The longest text that is read as a number or a code, with every blank people put into it. The time
 * to normalize a text grows with the square of the marks that stand on one letter.
 */
export const longestTyped = 200;
