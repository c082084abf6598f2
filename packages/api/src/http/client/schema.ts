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
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
        Health: {
            /** @constant */
            status: "alive";
            version: string;
        };
        /** @description Counts of one moment: received = finished + waiting + failed. */
        Ledger: {
            arrivals: number;
            failed: number;
            finished: number;
            received: number;
            waiting: number;
        };
        /** @description A problem as RFC 9457 has it. */
        Problem: {
            /**
             * @description What clients tell problems apart by.
             * @enum {string}
             */
            code: "invalid-input" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "request-timeout" | "conflict" | "precondition-failed" | "too-large" | "unsupported-media-type" | "too-many-requests" | "program-error" | "unavailable" | "no-space";
            /** @description What was met, what is wanted, what to do, in Vietnamese. */
            detail: string;
            /** @description What is wrong with the input, each with its place: "query.limit". */
            errors?: {
                message: string;
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
            };
            /** @enum {string} */
            status: "ready" | "degraded";
            version: string;
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
        /** @description In the order the files were sent. */
        Uploaded: {
            reports: components["schemas"]["TakenFile"][];
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
    uploadReports: {
        parameters: {
            query?: never;
            header?: never;
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
