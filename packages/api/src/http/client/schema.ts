// Generated from the contract by `node scripts/api-client.mjs`: change the contract, not this file.
export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tài liệu để đọc
         * @description The documentation to be read
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tài liệu này dưới dạng OpenAPI 3.1
         * @description This documentation as OpenAPI 3.1
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký: ai làm gì, xem gì; mới nhất trước
         * @description The audit log: who did and looked at what; the latest first
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất nhật ký, mỗi dòng một mục JSON, cũ nhất trước
         * @description Export the audit log, one JSON entry a line, the oldest first
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đối chiếu cả chuỗi nhật ký: từng mục với mã băm của nó và với mục trước
         * @description Follow the whole chain of the audit log: each entry against its hash and the one before
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lượt xử lý hộp thư đến, mới nhất trước
         * @description Runs over the inbox, the latest first
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listBatches"];
        put?: never;
        /**
         * Xử lý hộp thư đến ngay bây giờ
         * @description Run the inbox now
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["runBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lượt xử lý hộp thư đến và các tệp của nó, theo trang
         * @description One run over the inbox and its files, by pages
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/summary.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản tổng hợp của một lượt, dạng trang in được: như khi lập, hoặc lập ngay nếu chưa có
         * @description The summary of a run as a page: as it was made, or made now where none was
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getBatchSummaryPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batches/{id}/summary.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản tổng hợp của một lượt, dạng bảng tính: như khi lập, hoặc lập ngay nếu chưa có
         * @description The summary of a run as a workbook: as it was made, or made now where none was
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getBatchSummaryWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đợt báo cáo, mới mở trước
         * @description Campaigns, the latest opened first
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Mở đợt báo cáo; báo cáo đã đọc có viện dẫn văn bản của đợt được xếp vào đợt
         * @description Open a campaign; reports that were read before and cite its papers are filed into it
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["openCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đợt báo cáo và số liệu của đợt
         * @description A campaign with its counts
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa đợt báo cáo: tên, bộ quy tắc, hạn, danh sách đơn vị, đóng hoặc mở lại; có thể kiểm tra lại mọi báo cáo của đợt
         * @description Change a campaign: name, profile, deadline, communes, close or reopen it; all its reports may be checked again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        patch: operations["changeCampaign"];
        trace?: never;
    };
    "/api/v1/campaigns/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhận xét trên cả đợt: đơn vị chưa gửi, gửi lại, nội dung trùng, số liệu bất thường hoặc thay đổi bất thường so với đợt trước
         * @description What is said of a campaign as a whole: who is missing, sent again, copied, far off, or far from the campaign before
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getCampaignFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tạo liên kết nộp cho mọi xã của một đợt cùng lúc; các mã chỉ hiện một lần
         * @description Make links for all communes of a campaign at once; their secrets are shown this once
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["createCampaignLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Toàn cảnh đợt báo cáo: từng đơn vị đang ở đâu
         * @description A campaign at a glance: how every commune stands
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getCampaignOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kiến nghị và khó khăn của mọi đơn vị, tìm được
         * @description Proposals and difficulties of all communes, to be searched
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getCampaignPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/points.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kiến nghị và khó khăn dạng Excel
         * @description Proposals and difficulties for Excel
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getPointsWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mỗi quy tắc báo bao nhiêu lần, bị bỏ qua bao nhiêu lần
         * @description How often each rule fired, and was dismissed
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getRuleStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng tổng hợp: mọi số liệu theo đơn vị, có tổng
         * @description The table of totals: every figure by commune
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getCampaignTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/totals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng tổng hợp dạng Excel, đánh dấu chỗ đã sửa và chỗ cần xem lại
         * @description The table of totals for Excel, corrected and doubtful cells marked
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getTotalsWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xã, phường, đặc khu của thành phố
         * @description The communes of the city
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Theo dõi mọi báo cáo: «report» khi có thay đổi, «progress» khi đang đọc từng trang, «presence» khi có người mở hay đóng
         * @description All reports as they change: "report" with its row, "progress" while its pages are read, "presence" as people come and go
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["watchReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ theo dõi: đã nhận = xong + đang chờ + hỏng
         * @description The ledger: received = finished + waiting + failed
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đối chiếu sổ theo dõi, hàng đợi và các tệp gốc; tốn thời gian, đọc lại mọi tệp
         * @description Hold ledger, queue and originals against each other; takes its time, every file is read again
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đường dẫn này để nộp gì, của xã nào, đến khi nào
         * @description What this link is for, whose, until when
         *
         *     Chỉ dùng với đường dẫn nộp báo cáo của xã, phường. / Only by a commune's upload link.
         */
        get: operations["getLinkPurpose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra thử một tệp trước khi nộp; không lưu lại gì của tệp
         * @description Check one file before sending it; nothing of it is kept
         *
         *     Chỉ dùng với đường dẫn nộp báo cáo của xã, phường. / Only by a commune's upload link.
         */
        post: operations["dryRunByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nộp báo cáo; xã và đợt báo cáo do đường dẫn định sẵn
         * @description Send reports; the link says of which commune and campaign
         *
         *     Chỉ dùng với đường dẫn nộp báo cáo của xã, phường. / Only by a commune's upload link.
         */
        post: operations["uploadByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liên kết nộp báo cáo của các xã, mới nhất trước
         * @description Upload links of communes, the latest first
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Tạo liên kết để một xã nộp báo cáo của một đợt mà không cần tài khoản; mã chỉ hiện một lần
         * @description Make a link by which one commune sends its reports of one campaign without an account; its secret is shown this once
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Thu hồi liên kết nộp báo cáo
         * @description Revoke an upload link
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bảng Excel của các liên kết vừa tạo, để gửi cho các xã; máy chủ không giữ lại gì
         * @description A workbook of links that were just made, to be handed on; nothing of it is kept
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["makeLinksWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chỗ trống, việc tồn, tiến trình đang chạy: cho người quản trị xem
         * @description Free space, backlog and workers, for who keeps the service
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các báo cáo đang hỏng, cũ nhất trước
         * @description The reports that failed, the oldest first
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked/{report}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thôi không đọc một báo cáo hỏng nữa, có lý do; tệp và lượt hỏng vẫn còn trong sổ
         * @description Leave a failed report unread, for a reason; its file and the failed attempt stay in the ledger
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["giveUpReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked/{report}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xử lý lại một báo cáo hỏng
         * @description Try a failed report again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["replayReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parked/replay-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xử lý lại mọi báo cáo hỏng
         * @description Try all failed reports again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bộ quy tắc và các phiên bản đã có
         * @description Profiles and the versions that are there
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listProfiles"];
        put?: never;
        /**
         * Cài bộ quy tắc: profile.yaml và các tệp đi kèm, dạng multipart hoặc JSON {files: [{name, text}]}; ví dụ của nó được chạy trước, bộ có lỗi không thay đổi gì
         * @description Install a profile: profile.yaml and the files it includes, as multipart or as JSON {files: [{name, text}]}; its own examples run first, a broken one changes nothing
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["installProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một bộ quy tắc: các mục, số liệu, danh mục kiểm tra; mặc định là phiên bản đang dùng
         * @description A profile: its sections, figures and checklist; of the version in force unless another is asked for
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profiles/{id}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dùng một phiên bản đã cài của bộ quy tắc, cả bản cũ hơn, cho đến khi cài bản khác; nếu muốn, kiểm tra lại ngay các đợt đang mở
         * @description Put an installed version of a profile in force, an older one as well, until another is installed; its open campaigns are checked again where asked for
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["chooseProfileVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách báo cáo, hoặc những báo cáo đã thay đổi từ một mốc
         * @description Reports, or those that changed since a mark
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Gửi báo cáo lên: một hoặc nhiều tệp
         * @description Send reports: one file or many
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["uploadReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một báo cáo, kết quả và lịch sử của nó
         * @description One report, its result and its history
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hủy lượt kiểm tra đang chờ hoặc đang chạy
         * @description Give up the attempt that waits or runs
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["cancelReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa số liệu, đơn vị, thông tin đầu báo cáo hoặc một mục; các quy tắc chạy lại ngay
         * @description Put right a figure, the commune, the identity or a section; the rules run again at once
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["correctReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/corrections/{correction}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ một chỗ đã sửa: giá trị máy đọc có hiệu lực lại
         * @description Take a correction back: the machine’s value counts again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["uncorrectReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận, trả lại để bổ sung, để riêng, hoặc hoàn tác quyết định gần nhất
         * @description Accept, return for supplement, set aside, or undo the last decision
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["decideReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xóa hẳn tệp gốc và kết quả; mã băm, dòng trong sổ và lý do vẫn còn
         * @description Delete the original and the results for good; hash, row and reason stay
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["deleteReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ qua một phát hiện, có lý do; giữ qua các lần kiểm tra lại khi phát hiện vẫn là nó
         * @description Dismiss a finding, with a reason; kept over rechecks while it is the same finding
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["dismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/dismissals/{dismissal}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tính lại một phát hiện đã bỏ qua
         * @description Hold a dismissed finding against the report again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["undismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nội dung đọc được của báo cáo không chia trang (Word), từng đoạn một
         * @description What was read of a report without pages (Word), block by block
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Theo dõi một báo cáo: trạng thái hiện tại, rồi từng thay đổi
         * @description One report as it changes: how it stands, then each change
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["watchReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển báo cáo sang đợt hoặc xã khác
         * @description Move a report to another campaign or commune
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["moveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp gốc, đúng từng byte như khi nhận
         * @description The original, byte for byte as received
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/pages/{n}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ảnh một trang của báo cáo PDF
         * @description A page of a PDF report as a picture
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getPageImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Từng đoạn, từng hàng bảng mà máy đã đọc, để chỉ chỗ cho một chỗ sửa; có cả ở tệp PDF và bản quét
         * @description Every block and row of a table as it was read, to point at for a correction; of PDFs and scans too
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Báo mình đang mở báo cáo (lặp lại mỗi 10 giây), biết ai cùng đang mở
         * @description Say that one has a report open (again every 10 seconds), and learn who else has
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        put: operations["comeToReport"];
        post?: never;
        /**
         * Báo mình đã đóng báo cáo
         * @description Say that one has closed a report
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        delete: operations["goFromReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/received-at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa thời điểm nhận; sang ngày khác thì kiểm tra lại
         * @description Correct when it was received; on another day, it is checked again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["correctReceivedAt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra lại
         * @description Check again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["recheckReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Khôi phục báo cáo đã rút
         * @description Let a withdrawn report count again
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["reinstateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lượt kiểm tra của một báo cáo, lượt mới nhất trước
         * @description The attempts at a report, the latest first
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/results/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả máy đọc của một lượt kiểm tra
         * @description The machine’s own result of one attempt
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phần việc của người xem trên một báo cáo: sửa, bỏ qua, quyết định
         * @description People’s work on a report: corrections, dismissals, decisions
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút báo cáo gửi nhầm: không tính nữa, vẫn còn trong sổ
         * @description Withdraw a report sent in error: it no longer counts, and stays in the ledger
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra lại nhiều báo cáo, sau mọi việc đang có người chờ
         * @description Check many reports again, behind everything that people wait for
         *
         *     Cần quyền cán bộ xử lý trở lên. / Wanted: the role of an officer or a higher one.
         */
        post: operations["recheckReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đang là ai; lấy X-CSRF-Token của phiên
         * @description Who is asking; the X-CSRF-Token of the session
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Đăng nhập; đặt cookie rasoat_session mới. Sai nhiều lần thì tài khoản và địa chỉ mạng bị khóa tạm
         * @description Sign in; sets a new cookie rasoat_session. After too many failures the account and the address are locked for a while
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        post: operations["signIn"];
        /**
         * Đăng xuất
         * @description Sign out
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi mật khẩu của mình; mọi phiên khác hết hiệu lực, phiên này được cấp cookie mới
         * @description Change one’s own password; all other sessions end, this one gets a new cookie
         *
         *     Chỉ người đã đăng nhập bằng mật khẩu. / Only whoever signed in by password.
         */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mã truy cập của các hệ thống, mới nhất trước
         * @description Tokens of other systems, the latest first
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Tạo mã truy cập; mã chỉ hiện một lần
         * @description Make a token; its secret is shown this once
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Thu hồi mã truy cập
         * @description Revoke a token
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người dùng, theo tên
         * @description Users, by name
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Thêm người dùng, với mật khẩu tạm
         * @description Add a user, with a temporary password
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Đổi tên hiển thị, vai trò; khóa hoặc mở lại. Người bị khóa ra khỏi mọi phiên ngay
         * @description Change display name or role, disable or enable. A disabled user is signed out at once
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/api/v1/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đặt lại mật khẩu tạm; mọi phiên của người đó hết hiệu lực, khóa tạm được gỡ
         * @description Give a temporary password; all sessions of the user end, a lock is taken off
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gỡ khóa tạm do nhập sai mật khẩu nhiều lần; mật khẩu giữ nguyên
         * @description Take off the lock that wrong passwords brought; the password stays
         *
         *     Cần quyền quản trị viên. / Wanted: the role of an administrator.
         */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiến trình còn sống
         * @description The process is alive
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số đo cho Prometheus
         * @description Measures for Prometheus
         *
         *     Cần quyền người xem trở lên. / Wanted: the role of a viewer or a higher one.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nop/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trang nộp báo cáo của một xã: mở bằng trình duyệt, không cần tài khoản
         * @description The page on which a commune sends its reports: for a browser, without an account
         *
         *     Chỉ dùng với đường dẫn nộp báo cáo của xã, phường. / Only by a commune's upload link.
         */
        get: operations["getLinkPage"];
        put?: never;
        /**
         * Nút «Gửi» và «Kiểm tra thử» của trang nộp báo cáo
         * @description What the buttons of that page do
         *
         *     Chỉ dùng với đường dẫn nộp báo cáo của xã, phường. / Only by a commune's upload link.
         */
        post: operations["sendOnLinkPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Có nhận tệp được không, từng phần một; 503 kèm «parts» khi không nhận được
         * @description Whether uploads can be taken, part by part; 503 with `parts` when they cannot
         *
         *     Ai cũng gọi được. / Everybody may call.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Amended: {
            /** @description False when it was so already. */
            changed: boolean;
            report: components["schemas"]["ReportRow"];
        };
        Amendment: {
            actor: string;
            after: unknown;
            before: unknown;
            by: components["schemas"]["Person"];
            /** @enum {string} */
            kind: "received-at" | "withdrawal" | "reinstatement" | "move" | "recheck" | "cancellation";
            /** Format: date-time */
            madeAt: string;
            reason: string;
        };
        Attempt: {
            endedAt: string | null;
            engine: string | null;
            /** @description Code of what parked it, or of why the file cannot be read. */
            error: string | null;
            findings: {
                /** @description Of all of them, those that rest on a place that is hard to read. */
                doubtful: number;
                error: number;
                info: number;
                warning: number;
            } | null;
            number: number;
            /** @description How a done attempt ended. */
            outcome: ("checked" | "unreadable" | "cancelled") | null;
            processingAt: string | null;
            profile: {
                id: string;
                version: string;
            } | null;
            queuedAt: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            state: "received" | "queued" | "processing" | "done" | "failed";
            /** @description Null until it was checked. */
            verdict: ("pass" | "flagged" | "unreadable") | null;
        };
        AuditEntry: {
            action: string;
            actor: string;
            detail: {
                [key: string]: unknown;
            };
            hash: string | null;
            id: number;
            /** @enum {string} */
            kind: "change" | "look";
            /** Format: date-time */
            madeAt: string;
            /** @description Its number in the chain; null for a look that is not sealed yet. */
            place: number | null;
            previous: string | null;
            target: string | null;
        };
        /** @description No differences: nothing was changed or taken out. */
        AuditVerification: {
            differences: {
                key: string;
                kind: string;
                told: components["schemas"]["Message"];
            }[];
            /** @description Where the chain ends: to be written down elsewhere. Null where its head is gone. */
            head: {
                count: number;
                hash: string;
            } | null;
            /** @description Differences beyond those listed. */
            more: number;
            /** @description Looks that wait for their seal. */
            unsealed: number;
        };
        /** @description One run over the inbox. */
        Batch: {
            /** @description Kind and id of who asked for it; null where nobody did. */
            actor: string | null;
            counts: components["schemas"]["BatchCounts"];
            /** @description Of a scheduled one: when it was due. */
            dueAt: string | null;
            endedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            requestedAt: string;
            startedAt: string | null;
            /** @enum {string} */
            startedBy: "schedule" | "polling" | "command" | "api";
            /**
             * @description stopped: the service was stopped between two files; cut-short: its process was killed. The next run goes on.
             * @enum {string}
             */
            state: "waiting" | "running" | "complete" | "stopped" | "cut-short" | "failed";
            /** @description Of the files in the folder `summaries`, without extension; null: none was written. */
            summaryName: string | null;
            /** @description What a person should look at: folders that do not open, files that do not move, folders that are no campaign. */
            troubles: {
                path: string;
                told: {
                    en: string;
                    vi: string;
                };
            }[];
        };
        BatchCounts: {
            /** @description Received too; the same bytes, filed the same, were there before. */
            known: number;
            /** @description Hidden and system files, links, pipes. */
            passedOver: number;
            /** @description In quarantine by now: the refused, and those the check could not read. */
            quarantined: number;
            received: number;
            /** @description Recorded by a run before, which was cut short: not received again. */
            recovered: number;
            /** @description Could not be read: in quarantine, and not in the ledger. */
            refused: number;
            /** @description Files met, but for those passed over. */
            seen: number;
            /** @description Left alone: still being written, or (see troubles) the program failed on them. */
            stillWritten: number;
            /** @description Recorded, and still in the inbox: they could not be moved. */
            unmoved: number;
        };
        BatchItem: {
            /** @description Why it is in quarantine. */
            error: {
                code: string;
                message: {
                    en: string;
                    vi: string;
                };
            } | null;
            id: number;
            /**
             * Format: date-time
             * @description The file's own time, which is the report's `receivedAt`.
             */
            modifiedAt: string;
            /** @enum {string} */
            outcome: "received" | "known" | "refused";
            /** @description In the inbox; bytes that are no UTF-8 are shown as U+FFFD. */
            path: string;
            /** @description Where the file is now, under RASOAT_INBOX_KEPT; null while it is in the inbox. */
            place: string | null;
            report: string | null;
            sha256: string | null;
            size: number;
        };
        Campaign: {
            /** Format: date-time */
            changedAt: string;
            closedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The last day on which a report is in time. */
            deadline: string | null;
            /** @description Codes. */
            expectedCommunes: string[];
            id: string;
            name: string;
            /** @description Id of the profile its reports are checked by. */
            profile: string;
            /**
             * @description A closed one takes no reports by what they cite.
             * @enum {string}
             */
            state: "open" | "closed";
        };
        /** @description Communes by their newest report, withdrawn ones left out: expected = reported + missing; reported = passed + flagged + unreadable + open. */
        CampaignCounts: {
            expected: number;
            flagged: number;
            late: number;
            missing: number;
            /** @description Received, and nothing known of it yet. */
            open: number;
            /** @description Checked by another version than the one of the profile that is in force: a recheck would help. */
            outdated: number;
            passed: number;
            reported: number;
            /** @description All reports, earlier versions too. */
            reports: number;
            /** @description Communes that are not on the list and have a report. */
            unexpected: number;
            unreadable: number;
            /** @description Reports filed for no commune. */
            withoutCommune: number;
        };
        CampaignDetail: {
            /** Format: date-time */
            changedAt: string;
            closedAt: string | null;
            counts: components["schemas"]["CampaignCounts"];
            /** Format: date-time */
            createdAt: string;
            /** @description The last day on which a report is in time. */
            deadline: string | null;
            /** @description Codes. */
            expectedCommunes: string[];
            id: string;
            name: string;
            /** @description Id of the profile its reports are checked by. */
            profile: string;
            /** @description As results name it; null where the profile is not installed. */
            profileVersion: string | null;
            /**
             * @description A closed one takes no reports by what they cite.
             * @enum {string}
             */
            state: "open" | "closed";
        };
        CampaignFinding: {
            actual: unknown;
            citation: string;
            expected: unknown;
            fingerprint: string;
            fix: components["schemas"]["Message"];
            message: components["schemas"]["Message"];
            /** @description Reports it is about, the commune's own first; one of an earlier campaign may be among them. */
            reports: string[];
            requirement: components["schemas"]["Message"];
            /** @enum {string} */
            ruleId: "campaign.not-submitted" | "campaign.duplicate-content" | "campaign.resubmitted" | "campaign.outlier" | "campaign.regression";
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            /** @description Code of the commune. */
            target: string;
        };
        CampaignOverview: {
            arrivals: {
                /** @description Communes whose first report it brought. */
                communes: number;
                /**
                 * Format: date-time
                 * @description Its beginning.
                 */
                hour: string;
                reports: number;
            }[];
            bins: {
                /** @description Reports of no campaign at all. */
                withoutCampaign: number;
                /** @description Reports of the campaign that are filed for no commune. */
                withoutCommune: number;
            };
            /** @description Those of the list, and those that sent something. */
            communes: components["schemas"]["CommuneStanding"][];
            counts: components["schemas"]["OverviewCounts"];
        };
        CampaignTotals: {
            figures: {
                id: string;
                required: boolean;
                section: string;
                title: components["schemas"]["Message"];
                /** @enum {string} */
                type: "integer" | "date" | "money" | "units";
                unit: components["schemas"]["Message"] | null;
            }[];
            rows: {
                /** @description By figure. */
                cells: {
                    [key: string]: components["schemas"]["TotalsCell"];
                };
                commune: string;
                /** Format: date-time */
                receivedAt: string;
                /** Format: uuid */
                report: string;
                /** @enum {string} */
                review: "open" | "accepted" | "returned" | "set-aside" | "needs-review";
                /** @enum {string} */
                verdict: "pass" | "flagged" | "unreadable";
            }[];
            totals: {
                [key: string]: {
                    absent: number;
                    /** @description Of those stated. */
                    corrected: number;
                    /** @description Of those stated. */
                    doubtful: number;
                    stated: number;
                    /** @description Null for what is no number. */
                    sum: number | null;
                };
            };
        };
        /** @description The result of checking one file; fields may be added. */
        CheckResult: {
            difficulties: ({
                evidence: components["schemas"]["Evidence"][];
                text: string;
            } & {
                [key: string]: unknown;
            })[];
            engine: {
                ocr: string | null;
                rasoat: string;
            } & {
                [key: string]: unknown;
            };
            error: ({
                code: string;
                message: components["schemas"]["Message"];
            } & {
                [key: string]: unknown;
            }) | null;
            figures: {
                [key: string]: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: unknown | null;
                } & {
                    [key: string]: unknown;
                };
            };
            file: {
                bytes: number;
                mediaType: string;
                name: string;
                pages: number | null;
                path: string;
                sha256: string;
                textSource: ("text-layer" | "ocr" | "mixed" | "docx") | null;
            } & {
                [key: string]: unknown;
            };
            findings: components["schemas"]["Finding"][];
            identity: {
                commune: ({
                    code: string;
                    confidence: number;
                    evidence: components["schemas"]["Evidence"][];
                    kind: string;
                    name: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                conclusion: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: ({
                        date: string | null;
                        number: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                } & {
                    [key: string]: unknown;
                };
                date: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: string | null;
                } & {
                    [key: string]: unknown;
                };
                letter: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: ({
                        date: string | null;
                        number: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                } & {
                    [key: string]: unknown;
                };
                number: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: string | null;
                } & {
                    [key: string]: unknown;
                };
                signer: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: string | null;
                } & {
                    [key: string]: unknown;
                };
                signerTitle: {
                    confidence: number;
                    doubtful: boolean;
                    evidence: components["schemas"]["Evidence"][];
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
                    /** @description Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told. */
                    otherPlaces?: components["schemas"]["Evidence"][];
                    /** @description What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer. */
                    otherReadings?: string[];
                    value: string | null;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            pages: ({
                /** @enum {string} */
                grade: "trusted" | "doubtful" | "none";
                page: number;
                reason: string | null;
                /** @enum {string} */
                source: "text-layer" | "ocr" | "docx" | "none";
            } & {
                [key: string]: unknown;
            })[];
            profile: {
                id: string;
                version: string;
            } & {
                [key: string]: unknown;
            };
            proposals: ({
                addressee: string | null;
                addresseeBody: string | null;
                evidence: components["schemas"]["Evidence"][];
                text: string;
                topic: string | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @constant */
            schemaVersion: 1;
            sections: ({
                empty: boolean;
                evidence: components["schemas"]["Evidence"][];
                id: string;
                title: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Not in results stored before signatures were read. */
            signatures?: components["schemas"]["Signature"][];
            /** @enum {string} */
            status: "checked" | "unreadable";
            timings: {
                checkMs: number;
                ocrMs: number;
                parseMs: number;
            } & {
                [key: string]: unknown;
            };
            undetermined: ({
                reason: string;
                ruleId: string;
                target: string | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @enum {string} */
            verdict: "pass" | "flagged" | "unreadable";
        } & {
            [key: string]: unknown;
        };
        Commune: {
            code: string;
            /** @description "xã Cẩm Giàng". */
            fullName: string;
            /** @enum {string} */
            kind: "xã" | "phường" | "đặc khu";
            /** @description "Cẩm Giàng". */
            name: string;
        };
        CommuneStanding: {
            /** @description Code. */
            commune: string;
            corrected: number;
            /** @description Whether it is on the list. */
            expected: boolean;
            findings: {
                /** @description Of all of them, those that rest on a place that is hard to read. */
                doubtful: number;
                error: number;
                info: number;
                warning: number;
            } | null;
            late: boolean | null;
            receivedAt: string | null;
            /** @description The one that counts: received last, not withdrawn, not set aside. */
            report: string | null;
            /**
             * @description What people decided, else what the check said; parked: somebody has to look why it is not checked.
             * @enum {string}
             */
            state: "missing" | "waiting" | "parked" | "unreadable" | "flagged" | "passed" | "needs-review" | "accepted" | "returned" | "set-aside";
            unsettled: number;
            /** @description Reports of it that were not withdrawn. */
            versions: number;
        };
        Correction: {
            by: components["schemas"]["Person"];
            how: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "figure" | "identity" | "commune" | "section";
            /** @description What the machine reads: a Stated, a commune, a section; null for nothing. */
            machine: unknown;
            /** Format: date-time */
            madeAt: string;
            note: string;
            place: {
                block: number;
                quote: string | null;
            } | null;
            target: string;
            /** @description Null: it counts. Else it asks to be looked at, and the machine’s value counts, doubtful: quote-gone, reading-changed, unreadable, unknown-target, wrong-value, no-such-place, needs-place. */
            unsettled: string | null;
            value: unknown;
        };
        Decision: {
            /**
             * @description reopen: what was accepted is no longer what the report says.
             * @enum {string}
             */
            action: "accept" | "return" | "set-aside" | "undo" | "reopen";
            by: components["schemas"]["Person"];
            /** @enum {string} */
            from: "open" | "accepted" | "returned" | "set-aside" | "needs-review";
            /** Format: date-time */
            madeAt: string;
            note: string;
            /** @enum {string} */
            to: "open" | "accepted" | "returned" | "set-aside" | "needs-review";
        };
        Deletion: {
            /** @description Other reports of the same file: for them its bytes stay. */
            bytesKeptFor: string[];
            /** @description False when it was deleted already. */
            changed: boolean;
            report: components["schemas"]["ReportRow"];
            /** @description Results that are gone. */
            results: number;
        };
        Dismissal: {
            by: components["schemas"]["Person"];
            fingerprint: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            reason: string;
            ruleId: string;
            target: string | null;
        };
        /** @description What was read of a file, block by block in reading order. */
        Document: {
            blocks: {
                align: ("left" | "center" | "right" | "justify") | null;
                /** @description Parts of the text, as UTF-16 offsets. */
                bold: {
                    end: number;
                    start: number;
                }[];
                /** @description As `block` of an evidence names it. */
                index: number;
                /** @enum {string} */
                kind: "heading" | "paragraph" | "item" | "table";
                /** @enum {string} */
                layer: "body" | "furniture" | "note";
                level: number | null;
                /** @description Of a table. */
                rows: {
                    cells: {
                        /** @description Where its text stands in the text of the block. */
                        at: {
                            end: number;
                            start: number;
                        };
                        bold: boolean;
                        columnSpan: number;
                        rowSpan: number;
                    }[];
                    head: boolean;
                }[] | null;
                /** @description Marker included; cells of a row parted by a tab, rows by a line end. */
                text: string;
            }[];
            format: string;
        };
        /** @description Verdict and findings as in a result; nothing of the file is kept. */
        DryRun: {
            /** @description Whose report it is, as read in it: when it is not the link’s, it is likely the wrong file. */
            commune: {
                code: string;
                name: string;
            } | null;
            error: {
                code: string;
                message: {
                    en: string;
                    vi: string;
                };
            } | null;
            findings: ({
                message: {
                    en: string;
                    vi: string;
                };
                ruleId: string;
                /** @enum {string} */
                severity: "error" | "warning" | "info";
            } & {
                [key: string]: unknown;
            })[];
            name: string;
            profile: {
                id: string;
                version: string;
            };
            /** @enum {string} */
            status: "checked" | "unreadable";
            undetermined: ({
                reason: string;
                ruleId: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @enum {string} */
            verdict: "pass" | "flagged" | "unreadable";
        };
        Evidence: {
            block: number | null;
            /** @description Points from the top left corner of the page: left, top, right, bottom. */
            boxes: number[][];
            page: number | null;
            quote: string;
            role: string | null;
        } & {
            [key: string]: unknown;
        };
        Finding: {
            /** @description What the report states. */
            actual: unknown;
            citation: string;
            doubtful: boolean;
            evidence: components["schemas"]["Evidence"][];
            /** @description What the rule works out. */
            expected: unknown;
            fingerprint: string;
            fix: components["schemas"]["Message"] | null;
            message: components["schemas"]["Message"];
            requirement: components["schemas"]["Message"];
            ruleId: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            target: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The first place, without boxes: the report itself has them all. */
        FirstPlace: {
            block: number | null;
            page: number | null;
            quote: string;
            role: string | null;
        };
        Health: {
            /** @constant */
            status: "alive";
            version: string;
        };
        LatestAttempt: {
            attempt: number;
            /** @enum {string} */
            state: "received" | "queued" | "processing" | "done" | "failed";
        };
        /** @description Counts of one moment: received = finished + waiting + failed. */
        Ledger: {
            arrivals: number;
            failed: number;
            finished: number;
            received: number;
            waiting: number;
        };
        /** @description What an upload link is good for. */
        LinkPurpose: {
            campaign: {
                deadline: string | null;
                id: string;
            };
            commune: {
                code: string;
                name: string | null;
            };
            /** Format: date-time */
            expiresAt: string;
            /** @description Bytes a file may have. */
            fileBytes: number;
        };
        LinkWithSecret: {
            link: components["schemas"]["UploadLink"];
            /** @description Of the page on which the commune sends: to be handed on after the address of the service. */
            path: string;
            /** @description Sent as `Authorization: Link <secret>`. */
            secret: string;
        };
        ListedUser: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            displayName: string;
            /** Format: uuid */
            id: string;
            lastSignInAt: string | null;
            lockedUntil: string | null;
            mustChangePassword: boolean;
            name: string;
            /** @enum {string} */
            role: "viewer" | "officer" | "administrator";
        };
        Message: {
            en: string;
            vi: string;
        };
        Opened: {
            /** @description Reports with a new attempt. */
            opened: number;
        };
        /** @description What a person who keeps the service wants to know of it. */
        Operations: {
            backlog: {
                /** @description Since the oldest of them came in. */
                oldestSeconds: number;
                /** @description Reports that failed and wait for a person. */
                parked: number;
                /** @description Of them, those the queue has not been told of yet. */
                unqueued: number;
                /** @description Reports that are not finished. */
                waiting: number;
            };
            /** @description Attempts that have ended, and what they took together. */
            checks: {
                count: number;
                seconds: number;
            };
            inbox: {
                /** @description Since the last run ended; null before the first. */
                lastRunSeconds: number | null;
                /** @description Files that could not be received and that nobody has settled. */
                unsettled: number;
            };
            /** @description Files kept, and their size. */
            originals: {
                bytes: number;
                count: number;
            };
            /** @description Of the disk the service writes to; null where it cannot be seen. */
            space: {
                freeBytes: number;
                /** @description Below this, uploads are refused. */
                neededBytes: number;
            } | null;
            /** @description Processes that take reports from the queue; null while the queue is away. */
            workers: number | null;
        };
        OverviewCounts: {
            expected: number;
            late: number;
            missing: number;
            /** @description Of those reported; where there is a deadline, onTime + late = reported. */
            onTime: number;
            /** @description Of those expected: reported + missing = expected. */
            reported: number;
            /** @description Communes by state, those not expected too. */
            states: {
                [key: string]: number;
            };
            unexpected: number;
        };
        /** @description A report that a fault of the infrastructure kept from being checked. */
        Parked: {
            attempt: number;
            campaign: string | null;
            commune: string | null;
            /** @description Code of the fault. */
            error: string;
            message: {
                en: string;
                vi: string;
            };
            name: string;
            /** Format: date-time */
            parkedAt: string;
            /** Format: uuid */
            report: string;
            sha256: string;
        };
        PastCorrection: {
            by: components["schemas"]["Person"];
            /** @description Null for what stands. */
            ended: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                /** @description True where another was put in its place. */
                replaced: boolean;
            } | null;
            how: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "figure" | "identity" | "commune" | "section";
            /** @description What the machine reads: a Stated, a commune, a section; null for nothing. */
            machine: unknown;
            /** Format: date-time */
            madeAt: string;
            note: string;
            place: {
                block: number;
                quote: string | null;
            } | null;
            target: string;
            /** @description Null: it counts. Else it asks to be looked at, and the machine’s value counts, doubtful: quote-gone, reading-changed, unreadable, unknown-target, wrong-value, no-such-place, needs-place. */
            unsettled: string | null;
            value: unknown;
        };
        PastDismissal: {
            by: components["schemas"]["Person"];
            /** @description Null for what stands. */
            ended: {
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"];
                /** @description True where another was put in its place. */
                replaced: boolean;
            } | null;
            fingerprint: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            reason: string;
            ruleId: string;
            target: string | null;
        };
        Person: {
            /** @description As the audit log names people; "rasoat" is the service itself. */
            actor: string;
            name: string | null;
        };
        Point: {
            /** @description As written. */
            addressee: string | null;
            /** @description Id in the profile’s list of bodies. */
            addresseeBody: string | null;
            commune: string;
            evidence: components["schemas"]["FirstPlace"] | null;
            /** @enum {string} */
            kind: "proposal" | "difficulty";
            /** @description Its number in the report’s list. */
            place: number;
            /** Format: uuid */
            report: string;
            text: string;
            /** @description Id of a section. */
            topic: string | null;
        };
        Present: {
            /** @description As the audit log names people. */
            actor: string;
            /** @enum {string} */
            doing: "looking" | "changing";
            name: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description When he is taken to have gone, unless he gives another sign.
             */
            until: string;
        };
        /** @description A problem as RFC 9457 has it. */
        Problem: {
            /**
             * @description What clients tell problems apart by.
             * @enum {string}
             */
            code: "invalid-input" | "unauthenticated" | "wrong-password" | "forbidden" | "cross-site" | "password-change-required" | "weak-password" | "not-found" | "no-pages" | "no-blocks" | "method-not-allowed" | "request-timeout" | "conflict" | "stale-review" | "wrong-correction" | "profile-not-newer" | "last-administrator" | "batch-running" | "gone" | "key-in-use" | "already-done" | "precondition-failed" | "too-large" | "unsupported-media-type" | "invalid-profile" | "account-locked" | "unreadable-file" | "key-reused" | "too-many-requests" | "program-error" | "unavailable" | "no-space";
            /** @description What was met, what is wanted, what to do, in Vietnamese. */
            detail: string;
            /** @description What is wrong with the input, each with its place: "query.limit". */
            errors?: {
                message: string;
                messages?: {
                    en: string;
                    vi: string;
                };
                path: string;
            }[];
            /** @description `detail` in both languages. */
            messages: {
                en: string;
                vi: string;
            };
            /** @description For who looks it up in the log; also the header X-Request-Id. */
            requestId: string;
            status: number;
            /** @description What kind of problem it is, in Vietnamese. */
            title: string;
            /** @description Where the code is explained: "/api/docs#not-found". */
            type: string;
        } & {
            [key: string]: unknown;
        };
        Profile: {
            /** @description As results name it: "1.0.0+3f9a12bc". */
            contentVersion: string;
            id: string;
            /** @description The papers its reports answer. */
            references: {
                conclusion: {
                    /** Format: date */
                    date: string;
                    label: components["schemas"]["Message"];
                    number: string;
                };
                letter: {
                    /** Format: date */
                    date: string;
                    label: components["schemas"]["Message"];
                    number: string;
                };
            };
            title: components["schemas"]["Message"];
            /** @description As declared: "1.0.0". */
            version: string;
            /** @description The one in force first. */
            versions: components["schemas"]["ProfileVersion"][];
        };
        ProfileDetail: {
            /** @description Whom proposals are addressed to. */
            bodies: {
                id: string;
                title: components["schemas"]["Message"];
            }[];
            /** @description What a report is looked at for. */
            checklist: {
                citation: string;
                requirement: components["schemas"]["Message"];
                ruleId: string;
                /** @enum {string} */
                severity: "error" | "warning" | "info";
                /** @description Section or figure that it is about. */
                target: string | null;
                title: components["schemas"]["Message"];
            }[];
            /** @description As results name it: "1.0.0+3f9a12bc". */
            contentVersion: string;
            figures: {
                id: string;
                required: boolean;
                section: string;
                title: components["schemas"]["Message"];
                /** @enum {string} */
                type: "integer" | "date" | "money" | "units";
                unit: components["schemas"]["Message"] | null;
            }[];
            id: string;
            /** @description The papers its reports answer. */
            references: {
                conclusion: {
                    /** Format: date */
                    date: string;
                    label: components["schemas"]["Message"];
                    number: string;
                };
                letter: {
                    /** Format: date */
                    date: string;
                    label: components["schemas"]["Message"];
                    number: string;
                };
            };
            sections: {
                id: string;
                required: boolean;
                title: components["schemas"]["Message"];
            }[];
            title: components["schemas"]["Message"];
            /** @description As declared: "1.0.0". */
            version: string;
            /** @description The one in force first. */
            versions: components["schemas"]["ProfileVersion"][];
        };
        ProfileVersion: {
            /** @description Who that was. */
            by: components["schemas"]["Person"];
            /** @description As results name it: "1.0.0+3f9a12bc". */
            contentVersion: string;
            /** @description SHA-256 of the content. */
            hash: string;
            /** @description Reports are checked by this one. */
            inForce: boolean;
            /** @description False: it came with the program. */
            installed: boolean;
            /** Format: date-time */
            installedAt: string;
            installedBy: string;
            /** @description As declared: "1.0.0". */
            version: string;
        };
        Progress: {
            pages: {
                of: number;
                read: number;
            } | null;
            /** @enum {string} */
            stage: "reading" | "checking" | "saving";
        };
        /** @description Each part of the service; "degraded": uploads are taken, but something waits. */
        Readiness: {
            parts: {
                database: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
                migrations: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
                queue: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
                sandbox: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
                space: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
                worker: {
                    /** @enum {string} */
                    state: "ok" | "degraded" | "failed";
                    told: {
                        en: string;
                        vi: string;
                    } | null;
                };
            };
            /** @enum {string} */
            status: "ready" | "degraded";
            version: string;
        };
        Receipt: {
            /** @description As the sender said. */
            campaign: string | null;
            commune: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            recordedAt: string;
            sender: string | null;
            /** @enum {string} */
            way: "upload" | "inbox" | "link" | "mail";
        };
        Report: {
            amendments: components["schemas"]["Amendment"][];
            /** @description How often the file came. */
            arrivals: number;
            /** @description Number of the latest attempt; state and outcome are its own. */
            attempt: number;
            attempts: components["schemas"]["Attempt"][];
            campaign: string | null;
            /** @description What is said of it beside the other reports of its campaign. */
            campaignFindings: components["schemas"]["CampaignFinding"][];
            /** Format: date-time */
            changedAt: string;
            /** @description Number of the attempt that verdict, findings, pages and result are of: the last one with a result, whatever became of later ones. */
            checkedAttempt: number | null;
            /** @description Code of the commune it is filed for. */
            commune: string | null;
            /** @description Code of the commune the report itself names. */
            communeRead: string | null;
            /** @description Since when its file and results are gone. */
            deletedAt: string | null;
            /** @description Code of what parked it, or of why the file cannot be read. */
            error: string | null;
            /** @description What was read of where it belongs; null until it was read. */
            filing: components["schemas"]["ReportFiling"] | null;
            findings: {
                /** @description Of all of them, those that rest on a place that is hard to read. */
                doubtful: number;
                error: number;
                info: number;
                warning: number;
            };
            history: components["schemas"]["ReviewHistory"];
            /** Format: uuid */
            id: string;
            /** @description After the deadline of the campaign; null where there is none. */
            late: boolean | null;
            /** @description By content. */
            mediaType: string;
            /** @description As the first who sent it called it. */
            name: string;
            /** @description How a done attempt ended. */
            outcome: ("checked" | "unreadable" | "cancelled") | null;
            pages: number | null;
            /** @description While it is processed. */
            progress: components["schemas"]["Progress"] | null;
            receipts: components["schemas"]["Receipt"][];
            /** Format: date-time */
            receivedAt: string;
            /** @description Of the attempt checkedAttempt, by corrected values where there are any; null where there is none (yet). */
            result: components["schemas"]["CheckResult"] | null;
            review: components["schemas"]["ReviewHead"];
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            state: "received" | "queued" | "processing" | "done" | "failed";
            /** @description Null until it was checked. */
            verdict: ("pass" | "flagged" | "unreadable") | null;
            ways: ("upload" | "inbox" | "link" | "mail")[];
            withdrawnAt: string | null;
            /** @description What people have put right, dismissed and decided. */
            work: components["schemas"]["Review"];
        };
        ReportFiling: {
            /** @description Open campaigns whose conclusion or letter it cites: one is where it belongs. */
            campaigns: string[];
            /** @description The commune it names. */
            commune: {
                code: string;
                /** @description False where it was read at a doubtful place. */
                sure: boolean;
            } | null;
            /** @description The report of the same file that stands for this one; this one is withdrawn. */
            duplicateOf: string | null;
        };
        ReportPlace: {
            block: number;
            evidence: components["schemas"]["Evidence"];
            /** @description A row of a table; null for the whole block. Sent back as the place of a correction. */
            quote: string | null;
        };
        ReportRow: {
            /** @description How often the file came. */
            arrivals: number;
            /** @description Number of the latest attempt; state and outcome are its own. */
            attempt: number;
            campaign: string | null;
            /** Format: date-time */
            changedAt: string;
            /** @description Number of the attempt that verdict, findings, pages and result are of: the last one with a result, whatever became of later ones. */
            checkedAttempt: number | null;
            /** @description Code of the commune it is filed for. */
            commune: string | null;
            /** @description Code of the commune the report itself names. */
            communeRead: string | null;
            /** @description Since when its file and results are gone. */
            deletedAt: string | null;
            /** @description Code of what parked it, or of why the file cannot be read. */
            error: string | null;
            findings: {
                /** @description Of all of them, those that rest on a place that is hard to read. */
                doubtful: number;
                error: number;
                info: number;
                warning: number;
            };
            /** Format: uuid */
            id: string;
            /** @description After the deadline of the campaign; null where there is none. */
            late: boolean | null;
            /** @description By content. */
            mediaType: string;
            /** @description As the first who sent it called it. */
            name: string;
            /** @description How a done attempt ended. */
            outcome: ("checked" | "unreadable" | "cancelled") | null;
            pages: number | null;
            /** Format: date-time */
            receivedAt: string;
            review: components["schemas"]["ReviewHead"];
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            state: "received" | "queued" | "processing" | "done" | "failed";
            /** @description Null until it was checked. */
            verdict: ("pass" | "flagged" | "unreadable") | null;
            ways: ("upload" | "inbox" | "link" | "mail")[];
            withdrawnAt: string | null;
        };
        Review: {
            /** @description Those that stand. */
            corrections: components["schemas"]["Correction"][];
            /** @description All of them, the first one first. */
            decisions: components["schemas"]["Decision"][];
            /** @description Those that stand, also of findings that are not there now. */
            dismissals: components["schemas"]["Dismissal"][];
            /** @enum {string} */
            state: "open" | "accepted" | "returned" | "set-aside" | "needs-review";
            /** @description 0 before anybody did something; to be sent with every change. */
            version: number;
        };
        ReviewHead: {
            /** @description Values that were put right. */
            corrected: number;
            /** @description Findings that do not count; they are left out of verdict and findings. */
            dismissed: number;
            /**
             * @description needs-review: it was accepted and says something else since.
             * @enum {string}
             */
            state: "open" | "accepted" | "returned" | "set-aside" | "needs-review";
            /** @description Of these, those that ask since the last check. */
            unsettled: number;
            /** @description 0 before anybody did something. */
            version: number;
        };
        /** @description All corrections and dismissals that were ever made, the first one first. */
        ReviewHistory: {
            corrections: components["schemas"]["PastCorrection"][];
            dismissals: components["schemas"]["PastDismissal"][];
        };
        RuleStatistic: {
            /** @description Reports in which somebody dismissed a finding of it. */
            dismissed: number;
            /** @description Reports that count in which the machine found it. */
            fired: number;
            ruleId: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            title: components["schemas"]["Message"];
        };
        SavedReview: {
            report: components["schemas"]["ReportRow"];
            /** @description By corrected values; what was corrected carries corrected: true. Null while the report is checked again. */
            result: components["schemas"]["CheckResult"] | null;
            review: components["schemas"]["Review"];
        };
        /** @description Who is asking. */
        Session: {
            /** @description To be sent as X-CSRF-Token with every change; null without a session. */
            csrfToken: string | null;
            /** @description When the session ends at the latest. */
            endsAt: string | null;
            id: string;
            /** @enum {string} */
            kind: "user" | "token" | "link" | "nobody";
            mustChangePassword: boolean;
            /** @description As people know it; of a link the code of its commune. */
            name: string;
            /** @description Null until the password is changed where that is required. */
            role: ("viewer" | "officer" | "administrator") | null;
        };
        /** @description Whether its certificate is to be trusted is not looked at. */
        Signature: {
            after: ({
                bytes: number;
                changedPages: number[] | null;
                /** @enum {string} */
                what: "later-signature" | "validation-data" | "other";
            } & {
                [key: string]: unknown;
            }) | null;
            certificate: ({
                from: string;
                issuer: string | null;
                serial: string;
                to: string;
            } & {
                [key: string]: unknown;
            }) | null;
            coversWholeFile: boolean;
            fault: string | null;
            /**
             * @description Whether the bytes it covers are those that were signed.
             * @enum {string}
             */
            integrity: "intact" | "altered" | "cannot-tell";
            /** @enum {string} */
            kind: "signature" | "timestamp";
            signer: ({
                name: string | null;
                organisation: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            time: ({
                /** @enum {string} */
                source: "timestamp" | "signed" | "stated";
                value: string;
            } & {
                [key: string]: unknown;
            }) | null;
        } & {
            [key: string]: unknown;
        };
        TakenFile: {
            error?: {
                code: string;
                message: {
                    en: string;
                    vi: string;
                };
            };
            /** @description Of the report; null where the file was refused. */
            id: string | null;
            /** @description False when the same file was filed the same before. */
            isNew: boolean;
            name: string;
            sha256: string | null;
            /** @enum {string} */
            state: "received" | "queued" | "processing" | "done" | "failed" | "refused";
            /** @description The report was withdrawn earlier and stays so. */
            withdrawn: boolean;
        };
        Token: {
            /** Format: date-time */
            createdAt: string;
            /** @description Kind and id of who made it. */
            createdBy: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            name: string;
            revokedAt: string | null;
            /** @enum {string} */
            role: "viewer" | "officer" | "administrator";
        };
        TotalsCell: {
            confidence: number;
            /** @constant */
            corrected?: true;
            doubtful: boolean;
            evidence: components["schemas"]["FirstPlace"] | null;
            /** @enum {string} */
            how: "stated" | "stated-none" | "summed" | "not-stated" | "blank" | "pending" | "unreadable";
            value: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description In the order the files were sent. */
        Uploaded: {
            reports: components["schemas"]["TakenFile"][];
        };
        UploadLink: {
            campaign: string;
            commune: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Kind and id of who made it. */
            createdBy: string;
            dryRuns: number;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description To the minute. */
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        User: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            displayName: string;
            /** Format: uuid */
            id: string;
            lastSignInAt: string | null;
            mustChangePassword: boolean;
            name: string;
            /** @enum {string} */
            role: "viewer" | "officer" | "administrator";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tài liệu để đọc */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tài liệu này dưới dạng OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description "report.move", or all of "report." with the dot at the end. */
                action?: string;
                /** @description Kind and id: "user:3f0c…". */
                actor?: string;
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                from?: string;
                /** @description Rows of a page. */
                limit?: number;
                target?: string;
                /** @description Entries before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nhật ký: ai làm gì, xem gì; mới nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description "report.move", or all of "report." with the dot at the end. */
                action?: string;
                /** @description Kind and id: "user:3f0c…". */
                actor?: string;
                from?: string;
                target?: string;
                /** @description Entries before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xuất nhật ký, mỗi dòng một mục JSON, cũ nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đối chiếu cả chuỗi nhật ký: từng mục với mã băm của nó và với mục trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các lượt xử lý hộp thư đến, mới nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Batch"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xử lý hộp thư đến ngay bây giờ */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `batch-running`: Hộp thư đến đang được xử lý / The inbox is being run; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một lượt xử lý hộp thư đến và các tệp của nó, theo trang */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Kind and id of who asked for it; null where nobody did. */
                        actor: string | null;
                        counts: components["schemas"]["BatchCounts"];
                        /** @description Of a scheduled one: when it was due. */
                        dueAt: string | null;
                        endedAt: string | null;
                        /** Format: uuid */
                        id: string;
                        items: components["schemas"]["BatchItem"][];
                        nextCursor: string | null;
                        /** Format: date-time */
                        requestedAt: string;
                        startedAt: string | null;
                        /** @enum {string} */
                        startedBy: "schedule" | "polling" | "command" | "api";
                        /**
                         * @description stopped: the service was stopped between two files; cut-short: its process was killed. The next run goes on.
                         * @enum {string}
                         */
                        state: "waiting" | "running" | "complete" | "stopped" | "cut-short" | "failed";
                        /** @description Of the files in the folder `summaries`, without extension; null: none was written. */
                        summaryName: string | null;
                        /** @description What a person should look at: folders that do not open, files that do not move, folders that are no campaign. */
                        troubles: {
                            path: string;
                            told: {
                                en: string;
                                vi: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchSummaryPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản tổng hợp của một lượt, dạng trang in được: như khi lập, hoặc lập ngay nếu chưa có */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchSummaryWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bản tổng hợp của một lượt, dạng bảng tính: như khi lập, hoặc lập ngay nếu chưa có */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các đợt báo cáo, mới mở trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Campaign"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    deadline?: string | null;
                    /** @description Codes; left out: all communes of the city. */
                    expectedCommunes?: string[];
                    /** @description Letters, digits, " ", ".", "_", "-"; also the name of its folder in the inbox, so none that differs by case alone. */
                    id: string;
                    name?: string;
                    profile: string;
                };
            };
        };
        responses: {
            /** @description Mở đợt báo cáo; báo cáo đã đọc có viện dẫn văn bản của đợt được xếp vào đợt */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một đợt báo cáo và số liệu của đợt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deadline?: string | null;
                    expectedCommunes?: string[];
                    name?: string;
                    profile?: string;
                    /**
                     * @description Check all its reports again, by what it asks from now on.
                     * @default false
                     */
                    recheck?: boolean;
                    /** @enum {string} */
                    state?: "open" | "closed";
                };
            };
        };
        responses: {
            /** @description Sửa đợt báo cáo: tên, bộ quy tắc, hạn, danh sách đơn vị, đóng hoặc mở lại; có thể kiểm tra lại mọi báo cáo của đợt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaign: components["schemas"]["CampaignDetail"];
                        /** @description Reports that will be checked again. */
                        rechecked: number;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nhận xét trên cả đợt: đơn vị chưa gửi, gửi lại, nội dung trùng, số liệu bất thường hoặc thay đổi bất thường so với đợt trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Codes of communes, as in the next three. */
                        expected: string[];
                        findings: components["schemas"]["CampaignFinding"][];
                        missing: string[];
                        reported: string[];
                        unexpected: string[];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCampaignLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 30 */
                    days?: number;
                    /**
                     * @description Leave out communes whose link of this campaign is still good.
                     * @default true
                     */
                    onlyWithout?: boolean;
                };
            };
        };
        responses: {
            /** @description Tạo liên kết nộp cho mọi xã của một đợt cùng lúc; các mã chỉ hiện một lần */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: components["schemas"]["LinkWithSecret"][];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed; `already-done`: Yêu cầu đã được thực hiện / The call was executed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Toàn cảnh đợt báo cáo: từng đơn vị đang ở đâu */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignOverview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignPoints: {
        parameters: {
            query?: {
                /** @description Id of a body; empty: those that name none. */
                addresseeBody?: string;
                commune?: string;
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                kind?: "proposal" | "difficulty";
                /** @description Rows of a page. */
                limit?: number;
                /** @description Words of the text; written without tones they find any. */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kiến nghị và khó khăn của mọi đơn vị, tìm được */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of all that match but for the addressee. */
                        addressees: {
                            addresseeBody: string | null;
                            points: number;
                        }[];
                        items: components["schemas"]["Point"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPointsWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kiến nghị và khó khăn dạng Excel */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mỗi quy tắc báo bao nhiêu lần, bị bỏ qua bao nhiêu lần */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleStatistic"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCampaignTotals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bảng tổng hợp: mọi số liệu theo đơn vị, có tổng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTotals"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTotalsWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bảng tổng hợp dạng Excel, đánh dấu chỗ đã sửa và chỗ cần xem lại */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommunes: {
        parameters: {
            query?: {
                /** @description Part of the name, or the code; written without tones it finds any. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xã, phường, đặc khu của thành phố */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Commune"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchReports: {
        parameters: {
            query?: {
                /** @description changeCursor of a list: what changed after it comes first. Last-Event-ID, where it is sent, goes before it. */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Theo dõi mọi báo cáo: «report» khi có thay đổi, «progress» khi đang đọc từng trang, «presence» khi có người mở hay đóng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sổ theo dõi: đã nhận = xong + đang chờ + hỏng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đối chiếu sổ theo dõi, hàng đợi và các tệp gốc; tốn thời gian, đọc lại mọi tệp */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The first 1,000. */
                        differences: {
                            key: string;
                            kind: string;
                            message: {
                                en: string;
                                vi: string;
                            };
                        }[];
                        /**
                         * @description Away: the ledger was verified by itself.
                         * @enum {string}
                         */
                        queue: "verified" | "away";
                        snapshot: components["schemas"]["Ledger"];
                        total: number;
                        /** @description No difference at all. */
                        whole: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLinkPurpose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đường dẫn này để nộp gì, của xã nào, đến khi nào */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPurpose"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dryRunByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description One file. */
                    files: Blob[];
                };
            };
        };
        responses: {
            /** @description Kiểm tra thử một tệp trước khi nộp; không lưu lại gì của tệp */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRun"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadByLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: Blob[];
                };
            };
        };
        responses: {
            /** @description Nộp báo cáo; xã và đợt báo cáo do đường dẫn định sẵn */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-space`: Máy chủ sắp hết chỗ trống / The server is short of free space */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: {
                campaign?: string;
                commune?: string;
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Liên kết nộp báo cáo của các xã, mới nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UploadLink"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaign: string;
                    commune: string;
                    /** @default 30 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description Tạo liên kết để một xã nộp báo cáo của một đợt mà không cần tài khoản; mã chỉ hiện một lần */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkWithSecret"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed; `already-done`: Yêu cầu đã được thực hiện / The call was executed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thu hồi liên kết nộp báo cáo */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeLinksWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    links: {
                        address: string;
                        commune: string;
                        /** Format: date-time */
                        expiresAt: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Bảng Excel của các liên kết vừa tạo, để gửi cho các xã; máy chủ không giữ lại gì */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chỗ trống, việc tồn, tiến trình đang chạy: cho người quản trị xem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParked: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các báo cáo đang hỏng, cũ nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Parked"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveUpReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Thôi không đọc một báo cáo hỏng nữa, có lý do; tệp và lượt hỏng vẫn còn trong sổ */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestAttempt"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Xử lý lại một báo cáo hỏng */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestAttempt"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Only those with this code. */
                    error?: string;
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Xử lý lại mọi báo cáo hỏng */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opened"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các bộ quy tắc và các phiên bản đã có */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Profile"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    installProfile: {
        parameters: {
            query?: {
                /** @description Tell what would come of it, and keep nothing. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description As in the query.
                     * @enum {string}
                     */
                    dryRun?: "true" | "false";
                    files: Blob[];
                };
            };
        };
        responses: {
            /** @description Cài bộ quy tắc: profile.yaml và các tệp đi kèm, dạng multipart hoặc JSON {files: [{name, text}]}; ví dụ của nó được chạy trước, bộ có lỗi không thay đổi gì */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        /** @description False: this content was there already, and nothing changed. */
                        isNew: boolean;
                        profile: {
                            /** @description As results name it: "1.0.0+3f9a12bc". */
                            contentVersion: string;
                            hash: string;
                            id: string;
                            title: components["schemas"]["Message"];
                            /** @description As declared: "1.0.0". */
                            version: string;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `profile-not-newer`: Phiên bản bộ quy tắc không mới hơn / The version of the profile is not newer; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-profile`: Bộ quy tắc có lỗi / The profile has problems; `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /** @description As declared, or as results name it. */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một bộ quy tắc: các mục, số liệu, danh mục kiểm tra; mặc định là phiên bản đang dùng */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDetail"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseProfileVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Check every report of the open campaigns that use it again.
                     * @default false
                     */
                    recheck?: boolean;
                    /** @description Hash of the version, or as results name it. */
                    version: string;
                };
            };
        };
        responses: {
            /** @description Dùng một phiên bản đã cài của bộ quy tắc, cả bản cũ hơn, cho đến khi cài bản khác; nếu muốn, kiểm tra lại ngay các đợt đang mở */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description False: it was in force already. */
                        changed: boolean;
                        profile: components["schemas"]["Profile"];
                        /** @description Reports that will be checked again. */
                        rechecked: number;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                campaign?: string;
                commune?: string;
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
                /** @description Default: -receivedAt, newest first. */
                order?: "-receivedAt" | "receivedAt" | "-changed" | "changed";
                /** @description One or several, with commas between: checked, unreadable, cancelled. */
                outcome?: string;
                /** @description Words of the file’s name; written without tones they find any. */
                q?: string;
                receivedFrom?: string;
                /** @description No longer within. */
                receivedTo?: string;
                /** @description One or several, with commas between: open, accepted, returned, set-aside, needs-review. */
                review?: string;
                /** @description Id of a rule with a finding. */
                rule?: string;
                sha256?: string;
                /** @description One or several, with commas between: received, queued, processing, done, failed. */
                state?: string;
                /** @description Filed for no commune, or in no campaign. */
                unfiled?: "commune" | "campaign";
                /** @description changeCursor of an earlier answer, or 0 for everything: what changed after it, in the order it did. */
                updatedSince?: string;
                /** @description One or several, with commas between: pass, flagged, unreadable. */
                verdict?: string;
                way?: "upload" | "inbox" | "link" | "mail";
                /** @description Default: no; with updatedSince: any. */
                withdrawn?: "no" | "yes" | "any";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Danh sách báo cáo, hoặc những báo cáo đã thay đổi từ một mốc */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description For updatedSince: everything up to here is known now. */
                        changeCursor: string;
                        items: components["schemas"]["ReportRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    campaign?: string;
                    /** @description Code of the commune. */
                    commune?: string;
                    files: Blob[];
                    /**
                     * Format: date-time
                     * @description When it was really received; else now.
                     */
                    receivedAt?: string;
                };
            };
        };
        responses: {
            /** @description Gửi báo cáo lên: một hoặc nhiều tệp */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-space`: Máy chủ sắp hết chỗ trống / The server is short of free space */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một báo cáo, kết quả và lịch sử của nó */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Hủy lượt kiểm tra đang chờ hoặc đang chạy */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestAttempt"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    how: "stated" | "stated-none" | "not-stated" | "blank" | "pending";
                    /** @constant */
                    kind: "figure";
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description Where it stands in the report; null: where the machine read it.
                     * @default null
                     */
                    place?: {
                        block: number;
                        /**
                         * @description A part of its text; null: all of it.
                         * @default null
                         */
                        quote?: string | null;
                    } | null;
                    /** @description Id of a figure. */
                    target: string;
                    /** @description A number, an ISO date, the rows of a break-down, or null where the report states none. */
                    value: number | string | {
                        assigned: number | null;
                        name: string;
                        present: number | null;
                    }[] | null;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                } | {
                    /** @constant */
                    kind: "identity";
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description Where it stands in the report; null: where the machine read it.
                     * @default null
                     */
                    place?: {
                        block: number;
                        /**
                         * @description A part of its text; null: all of it.
                         * @default null
                         */
                        quote?: string | null;
                    } | null;
                    /** @enum {string} */
                    target: "number" | "date" | "signer" | "signerTitle" | "conclusion" | "letter";
                    value: string | {
                        date: string | null;
                        number: string;
                    } | null;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                } | {
                    /** @constant */
                    kind: "commune";
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description Where it stands in the report; null: where the machine read it.
                     * @default null
                     */
                    place?: {
                        block: number;
                        /**
                         * @description A part of its text; null: all of it.
                         * @default null
                         */
                        quote?: string | null;
                    } | null;
                    /**
                     * @default commune
                     * @constant
                     */
                    target?: "commune";
                    /** @description Code of the commune; the report is filed for it too. */
                    value: string;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                } | {
                    /** @constant */
                    kind: "section";
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description Where it stands in the report; null: where the machine read it.
                     * @default null
                     */
                    place?: {
                        block: number;
                        /**
                         * @description A part of its text; null: all of it.
                         * @default null
                         */
                        quote?: string | null;
                    } | null;
                    /** @description Id of a section. */
                    target: string;
                    value: {
                        empty: boolean;
                        present: boolean;
                    };
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Sửa số liệu, đơn vị, thông tin đầu báo cáo hoặc một mục; các quy tắc chạy lại ngay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `stale-review`: Người khác vừa lưu trước / Somebody else has saved before; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-correction`: Không sửa được như vậy / The correction cannot be taken; `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uncorrectReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                correction: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Bỏ một chỗ đã sửa: giá trị máy đọc có hiệu lực lại */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `stale-review`: Người khác vừa lưu trước / Somebody else has saved before; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accept" | "return" | "set-aside" | "undo";
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Chấp nhận, trả lại để bổ sung, để riêng, hoặc hoàn tác quyết định gần nhất */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `stale-review`: Người khác vừa lưu trước / Somebody else has saved before; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Xóa hẳn tệp gốc và kết quả; mã băm, dòng trong sổ và lý do vẫn còn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fingerprint: string;
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Bỏ qua một phát hiện, có lý do; giữ qua các lần kiểm tra lại khi phát hiện vẫn là nó */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `stale-review`: Người khác vừa lưu trước / Somebody else has saved before; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undismissFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                dismissal: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kept beside it and in the audit log.
                     * @default
                     */
                    note?: string;
                    /** @description review.version as it was shown: somebody who was quicker is not overwritten. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Tính lại một phát hiện đã bỏ qua */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `stale-review`: Người khác vừa lưu trước / Somebody else has saved before; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nội dung đọc được của báo cáo không chia trang (Word), từng đoạn một */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-blocks`: Tệp chia trang, xem theo trang / The file has pages and is looked at by them; `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unreadable-file`: Không đọc được tệp / The file cannot be read */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchReport: {
        parameters: {
            query?: {
                /** @description changeCursor of a list: what changed after it comes first. Last-Event-ID, where it is sent, goes before it. */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Theo dõi một báo cáo: trạng thái hiện tại, rồi từng thay đổi */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: none. Absent: as it is. */
                    campaign?: string | null;
                    /** @description A code. Null: none. Absent: as it is. */
                    commune?: string | null;
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Chuyển báo cáo sang đợt hoặc xã khác */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amended"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp gốc, đúng từng byte như khi nhận */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPageImage: {
        parameters: {
            query?: {
                /** @description Pixels; a very long page is drawn narrower. */
                width?: number;
            };
            header?: never;
            path: {
                id: string;
                /** @description Page, from 1. */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ảnh một trang của báo cáo PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-pages`: Tệp không chia trang / The file has no pages; `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unreadable-file`: Không đọc được tệp / The file cannot be read */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Từng đoạn, từng hàng bảng mà máy đã đọc, để chỉ chỗ cho một chỗ sửa; có cả ở tệp PDF và bản quét */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportPlace"][];
                        /** @description Places behind these that are not told; 0 but for very long files. */
                        left: number;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comeToReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default looking
                     * @enum {string}
                     */
                    doing?: "looking" | "changing";
                };
            };
        };
        responses: {
            /** @description Báo mình đang mở báo cáo (lặp lại mỗi 10 giây), biết ai cùng đang mở */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Oneself too. */
                        people: components["schemas"]["Present"][];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    goFromReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Báo mình đã đóng báo cáo */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctReceivedAt: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                    /** Format: date-time */
                    receivedAt: string;
                };
            };
        };
        responses: {
            /** @description Sửa thời điểm nhận; sang ngày khác thì kiểm tra lại */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amended"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recheckReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Kiểm tra lại */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestAttempt"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `gone`: Đã bị xóa / Deleted */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinstateReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Khôi phục báo cáo đã rút */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amended"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các lượt kiểm tra của một báo cáo, lượt mới nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attempt"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: number;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả máy đọc của một lượt kiểm tra */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Phần việc của người xem trên một báo cáo: sửa, bỏ qua, quyết định */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["CheckResult"] | null;
                        review: components["schemas"]["Review"];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
                /** @description ETag đã thấy: chỉ sửa khi mục này chưa đổi, nếu đã đổi thì trả lời 412. / The ETag that was seen: the change is made only while it holds, else the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Rút báo cáo gửi nhầm: không tính nữa, vẫn còn trong sổ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amended"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition-failed`: Đã bị sửa từ khi mở / Changed since it was opened */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recheckReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    campaign?: string;
                    commune?: string;
                    /** @enum {string} */
                    outcome?: "checked" | "unreadable" | "cancelled";
                    /** @description Kept beside the report and in the audit log. */
                    reason: string;
                    /** Format: date-time */
                    receivedFrom?: string;
                    /** Format: date-time */
                    receivedTo?: string;
                    /** @description Id of a rule with a finding. */
                    rule?: string;
                    /**
                     * @description Only those whose campaign has a newer profile than they were checked by.
                     * @default false
                     */
                    stale?: boolean;
                    /** @enum {string} */
                    verdict?: "pass" | "flagged" | "unreadable";
                };
            };
        };
        responses: {
            /** @description Kiểm tra lại nhiều báo cáo, sau mọi việc đang có người chờ */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opened"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đang là ai; lấy X-CSRF-Token của phiên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Đăng nhập; đặt cookie rasoat_session mới. Sai nhiều lần thì tài khoản và địa chỉ mạng bị khóa tạm */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Wrong passwords under this name since the last good one; tell the person. */
                        failedTries: number;
                        session: components["schemas"]["Session"];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-password`: Sai tên đăng nhập hoặc mật khẩu / Wrong name or password */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site`: Yêu cầu đến từ trang khác / The call comes from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-locked`: Tài khoản đang bị khóa tạm / The account is locked for a while; `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đăng xuất */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site`: Yêu cầu đến từ trang khác / The call comes from another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Đổi mật khẩu của mình; mọi phiên khác hết hiệu lực, phiên này được cấp cookie mới */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `weak-password`: Mật khẩu quá dễ đoán / The password is too easily guessed; `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-password`: Sai tên đăng nhập hoặc mật khẩu / Wrong name or password; `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross-site`: Yêu cầu đến từ trang khác / The call comes from another site; `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account-locked`: Tài khoản đang bị khóa tạm / The account is locked for a while; `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mã truy cập của các hệ thống, mới nhất trước */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Token"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 365 */
                    days?: number;
                    name: string;
                    /** @enum {string} */
                    role: "viewer" | "officer" | "administrator";
                };
            };
        };
        responses: {
            /** @description Tạo mã truy cập; mã chỉ hiện một lần */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        token: components["schemas"]["Token"];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed; `already-done`: Yêu cầu đã được thực hiện / The call was executed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thu hồi mã truy cập */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before; opaque. */
                cursor?: string;
                /** @description Rows of a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Người dùng, theo tên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedUser"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName: string;
                    name: string;
                    /** @enum {string} */
                    role: "viewer" | "officer" | "administrator";
                };
            };
        };
        responses: {
            /** @description Thêm người dùng, với mật khẩu tạm */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Shown this once; it has to be changed at the first sign-in. */
                        temporaryPassword: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `conflict`: Mâu thuẫn với dữ liệu hiện có / In conflict with what is there; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed; `already-done`: Yêu cầu đã được thực hiện / The call was executed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled?: boolean;
                    displayName?: string;
                    /** @enum {string} */
                    role?: "viewer" | "officer" | "administrator";
                };
            };
        };
        responses: {
            /** @description Đổi tên hiển thị, vai trò; khóa hoặc mở lại. Người bị khóa ra khỏi mọi phiên ngay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-administrator`: Quản trị viên cuối cùng / The last administrator; `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đặt lại mật khẩu tạm; mọi phiên của người đó hết hiệu lực, khóa tạm được gỡ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Shown this once; it has to be changed at the first sign-in. */
                        temporaryPassword: string;
                        user: components["schemas"]["User"];
                    };
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed; `already-done`: Yêu cầu đã được thực hiện / The call was executed already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Mã do bên gọi tự đặt (UUID): gửi lại cùng mã trong 24 giờ thì nhận lại câu trả lời đầu, không làm hai lần. / A key of the caller's (a UUID): sent again within 24 hours it gets the first answer, and nothing is done twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gỡ khóa tạm do nhập sai mật khẩu nhiều lần; mật khẩu giữ nguyên */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-in-use`: Yêu cầu đang được xử lý / The call is being executed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `key-reused`: Idempotency-Key đã dùng cho nội dung khác / The Idempotency-Key was used for other content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiến trình còn sống */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Số đo cho Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLinkPage: {
        parameters: {
            query?: {
                /** @description Of the page; Vietnamese where it is left out. */
                lang?: "vi" | "en";
                /** @description A dry run: the findings are shown, nothing is kept. */
                thu?: "1";
            };
            header?: never;
            path: {
                /** @description Of the link: rsl_…. */
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trang nộp báo cáo của một xã: mở bằng trình duyệt, không cần tài khoản */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendOnLinkPage: {
        parameters: {
            query?: {
                /** @description Of the page; Vietnamese where it is left out. */
                lang?: "vi" | "en";
                /** @description A dry run: the findings are shown, nothing is kept. */
                thu?: "1";
            };
            header?: never;
            path: {
                /** @description Of the link: rsl_…. */
                secret: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: Blob[];
                };
            };
        };
        responses: {
            /** @description Nút «Gửi» và «Kiểm tra thử» của trang nộp báo cáo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Chưa đăng nhập / Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Không có quyền / Not allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: Không tìm thấy / Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: Gửi quá lâu / The sending took too long */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-large`: Dữ liệu gửi lên quá lớn / Too much was sent */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: Kiểu nội dung không dùng được / The content type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-space`: Máy chủ sắp hết chỗ trống / The server is short of free space */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Có nhận tệp được không, từng phần một; 503 kèm «parts» khi không nhận được */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `invalid-input`: Dữ liệu gửi lên không hợp lệ / The input is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-requests`: Gọi quá nhiều lần / Too many calls */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `program-error`: Lỗi chương trình / A bug in the program */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: Dịch vụ tạm thời không phục vụ được / The service cannot answer for the moment */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
