/** No commune pays a thousand billion dong: such a sum is not in the unit that was told for it, and which one it is in nobody knows. */
export const MOST_SUM = 1e12;
