/**
 * Source: Resolution 202/2025/QH15 on the merger of provinces, in force from 1 July 2025.
 *
 * The province merged into Hải Phòng; a commune bears its name.
 */
export const FORMER_PROVINCES: readonly string[] = ['Hải Dương'];
