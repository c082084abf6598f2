/** The smallest profile that loads: one section, three figures, one arithmetic rule and one that needs the text. */
export const SMALL_PROFILE = `id: small
version: 2.0.1
title: { vi: Hồ sơ nhỏ, en: A small profile }
campaign:
  references:
    conclusion: { number: 195-KL/TW, date: 2025-09-26, label: { vi: Kết luận, en: the Conclusion } }
    letter: { number: 2581/UBND-NVKTGS, date: 2025-10-10, label: { vi: Công văn, en: the Letter } }
sections:
  - id: staffing
    title: { vi: Biên chế, en: Staffing }
    required: true
    wordings: [biên chế]
figures:
  - { id: staffing.assigned, type: integer, unit: null, section: staffing, title: { vi: Được giao, en: Assigned } }
  - { id: staffing.present, type: integer, unit: null, section: staffing, title: { vi: Có mặt, en: On hand } }
  - { id: staffing.units, type: units, unit: null, section: staffing, title: { vi: Theo đơn vị, en: By unit } }
rules:
  consistency.over-assigned:
    severity: warning
    title: { vi: Vượt, en: Over }
    requirement: { vi: Không vượt., en: Not over. }
    message: { vi: 'Có {actual}; cần không quá {expected}.', en: '{actual} met; at most {staffing.assigned} wanted.' }
    fix: null
    citation: Công văn
    left: staffing.present
    op: <=
    right: staffing.assigned
    examples: { passes: [{ text: giao 40 }], fails: [{ text: giao 39 }] }
  timeliness.late:
    severity: warning
    title: { vi: Chậm, en: Late }
    requirement: { vi: Đúng hạn., en: In time. }
    message: { vi: 'Chậm {days} ngày.', en: '{days} day(s) late.' }
    fix: null
    citation: Công văn
    examples: { passes: [{ text: giao 40 }], fails: [{ text: giao 39, received: 2025-10-17, deadline: 2025-10-15 }] }
`;
