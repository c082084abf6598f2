/** What `rasoat --help` prints. */
export const USAGE = `rasoat – rà soát báo cáo của cấp xã / checks the reports communes send

  rasoat check PATH… [--profile ID|FILE] [--received DATE] [--deadline DATE]
                     [--format table|json|ndjson|html] [--out FILE] [--jobs N] [--timings]
                     [--scan-without STEP,…]
  rasoat text FILE   [--format text|json] [--scan-without STEP,…]
  rasoat view FILE   (DOCX → HTML)
  rasoat serve       [--only api|worker|schedule] [--sample FOLDER]
  rasoat backup      FILE|FOLDER [--keep N]           (RASOAT_DATA, DATABASE_URL)
  rasoat received    NEW-FOLDER --since TIME | --after-backup FILE
  rasoat report      delete ID --reason WHY --by ADMINISTRATOR
  rasoat restore     FILE [--check] [--keep-keys]     (RASOAT_DATA, DATABASE_URL)
  rasoat user        add NAME --role viewer|officer|administrator [--display-name N]
                     | reset-password NAME | disable NAME | enable NAME | list
  rasoat token       create --name N --role viewer|officer|administrator [--days D] | list | revoke NAME|ID
  rasoat audit       verify [--noted N:HASH]
                     | export [--actor A] [--action A] [--target T] [--from D] [--to D] [--out FILE]
  rasoat health      [--wait SECONDS]                 (RASOAT_HOST, RASOAT_PORT)
  rasoat profile     install FOLDER|FILE [--dry-run] | check FOLDER|FILE | list
  rasoat settings    [--markdown]
  rasoat openapi                                      (hợp đồng API / the API's contract)
  rasoat work        [--profile ID|FILE] [--jobs N]   (RASOAT_DATA, DATABASE_URL, REDIS_URL)
  rasoat inbox       run [--wait MINUTES] [--no-summary] | list
                                                      (RASOAT_INBOX, RASOAT_DATA, DATABASE_URL)
  rasoat ledger verify                                (RASOAT_DATA, DATABASE_URL, REDIS_URL)

PATH      tệp PDF, DOCX hoặc thư mục / a PDF or DOCX file, or a folder
STEP      bước xử lý bản quét / a step of reading scans: docs/scans.md
DATE      2025-10-15 hoặc / or 15/10/2025

Mã thoát / exit code: 0 đều đạt / all pass · 1 có báo cáo cần bổ sung / some flagged ·
với ledger verify, audit verify: 1 có sai lệch / with ledger verify, audit verify: 1 a difference was found ·
với profile install, check: 1 bộ quy tắc có lỗi / with profile install, check: 1 the profile is refused ·
với inbox run: 1 có tệp, thư mục cần người xem; 2 không chạy được / with inbox run: 1 something needs a look; 2 it did not run ·
2 có tệp không đọc được, thiếu PATH hoặc sai lệnh / some unreadable, a PATH missing, or wrong words
`;
