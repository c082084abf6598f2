/** No commune pays a thousand billion dong: such a sum is not in the unit told for it; nobody knows in which, so the figure is unreadable, with its place. */
export const MOST_SUM = 1e12;
