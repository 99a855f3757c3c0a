export interface paths {
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published complaints: a page as JSON, or all that match as CSV or NDJSON
         * @description The suffix .json, .csv or .ndjson chooses the format, else Accept does.
         */
        get: operations["listComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{public_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published complaint with its events */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures by dimensions, computed from the published rows
         * @description The suffix .json or .csv chooses the format, else Accept does. A figure over fewer than ten cases is not shown, and says so.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The releases that are kept here, newest first */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/discovery.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the endpoint is, what it speaks */
        get: operations["discoverOpen311"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics as services */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services/{service_code}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The attributes of a service */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published complaints as requests: at most 90 days or 1,000 a page, newest first */
        get: operations["listRequests"];
        put?: never;
        /** A report in */
        post: operations["postRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests/{service_request_id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, in a list of one */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data/{release}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a release, as docs/data.md lists them; parts of it by Range */
        get: operations["getReleaseFile"];
        put?: never;
        post?: never;
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
        /** Whether the process answers */
        get: operations["isAlive"];
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
        /** Whether the ledger can be reached, and which release is served */
        get: operations["isReady"];
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
        Complaints: {
            /**
             * @description Id of the release that answered
             * @example 2026-01-31T100000+0700
             */
            release: string;
            /**
             * Format: date
             * @description Last day covered
             */
            cutoff: string;
            /** @description Synthetic data */
            demonstration: boolean;
            data: components["schemas"]["Complaint"][];
            /** @description Address of the next page, in the same release */
            next: string | null;
        };
        /**
         * @example {
         *       "id_aduan": "BJN-7K3F9QD",
         *       "kanal": "sms",
         *       "klasifikasi": "pengaduan",
         *       "topik": "infrastruktur",
         *       "sub_topik": "jalan",
         *       "kecamatan": "dander",
         *       "tanggal_masuk": "2016-03-01",
         *       "status": "diteruskan",
         *       "warna": "merah"
         *     }
         */
        Complaint: {
            /** @description Public id of the complaint / Nomor publik aduan */
            id_aduan?: string | null;
            /** @description Channel (code, see channels.csv) / Kanal masuk (kode, lihat channels.csv) */
            kanal?: string | null;
            /** @description Classification / Klasifikasi */
            klasifikasi?: string | null;
            /** @description Topic (code, see topics.csv) / Topik (kode, lihat topics.csv) */
            topik?: string | null;
            /** @description Sub-topic (code) / Sub-topik (kode) */
            sub_topik?: string | null;
            /** @description Agency that answers (code, see skpd.csv) / SKPD penanggung jawab (kode, lihat skpd.csv) */
            skpd?: string | null;
            /** @description District (code); empty when unknown or the topic is sensitive / Kecamatan (kode); kosong bila tidak diketahui atau topik peka */
            kecamatan?: string | null;
            /** @description Electoral district (code) / Daerah pemilihan (kode) */
            dapil?: string | null;
            /** @description Date received; month only for sensitive topics / Tanggal masuk; bulan saja untuk topik peka */
            tanggal_masuk?: string | null;
            /** @description Date verified / Tanggal verifikasi */
            tanggal_verifikasi?: string | null;
            /** @description Date forwarded to the agency / Tanggal diteruskan ke SKPD */
            tanggal_diteruskan?: string | null;
            /** @description Date of first answer / Tanggal tanggapan pertama */
            tanggal_tanggapan?: string | null;
            /** @description Date closed; empty while open / Tanggal selesai; kosong bila masih terbuka */
            tanggal_selesai?: string | null;
            /** @description Status at the cut-off / Status pada tanggal data */
            status?: string | null;
            /** @description Colour: merah (red) not answered, kuning (yellow) in work, biru (blue) done / Warna: merah belum dijawab, kuning dikerjakan, biru selesai */
            warna?: string | null;
            /** @description How it was closed: answered, acted, automatic / Cara selesai: dijawab, ditindak, otomatis */
            jenis_penyelesaian?: string | null;
            /** @description Unusual closing: kilat (within five minutes of being forwarded), serentak (twenty or more by one agency within a minute), kilat_serentak (both) / Penutupan yang tidak biasa: kilat (dalam lima menit sejak diteruskan), serentak (dua puluh atau lebih oleh satu SKPD dalam satu menit), kilat_serentak */
            tanda_penutupan?: string | null;
            /** @description Verification due by / Batas tanggal verifikasi */
            batas_verifikasi?: string | null;
            /** @description Answer due by / Batas tanggal tanggapan */
            batas_tanggapan?: string | null;
            /** @description Resolution due by / Batas tanggal selesai */
            batas_selesai?: string | null;
            /** @description Rule that set batas_selesai (id, see service_levels.csv); sistem_asal where the source system did / Aturan yang menetapkan batas_selesai (id, lihat service_levels.csv); sistem_asal bila dari sistem asal */
            aturan_selesai?: string | null;
            /** @description Days not counted because the clock of the deadline stood still / Hari yang tidak dihitung karena jam batas waktu berhenti */
            hari_jeda?: number | null;
            /** @description Working days from receipt to verification / Hari kerja dari masuk sampai verifikasi */
            hari_kerja_verifikasi?: number | null;
            /** @description Working days from forwarding (or receipt) to first answer / Hari kerja dari diteruskan (atau masuk) sampai tanggapan pertama */
            hari_kerja_tanggapan?: number | null;
            /** @description Working days from receipt to closing / Hari kerja dari masuk sampai selesai */
            hari_kerja_selesai?: number | null;
            /** @description Closed in time: yes, no, not yet due, not judged / Selesai dalam batas: ya, tidak, belum_jatuh_tempo, tidak_dinilai */
            tepat_waktu?: string | null;
            /** @description Times returned or moved / Berapa kali dikembalikan atau dipindah */
            jumlah_pindah?: number | null;
            /** @description Times reopened / Berapa kali dibuka kembali */
            dibuka_kembali?: number | null;
            /** @description Reporter's rating, 1 to 5 / Penilaian pelapor, 1 sampai 5 */
            penilaian?: number | null;
            /** @description Text of the complaint, personal data redacted / Isi aduan, data pribadi disamarkan */
            teks?: string | null;
            /** @description Latest answer of the agency, redacted / Tanggapan terakhir SKPD, data pribadi disamarkan */
            tanggapan?: string | null;
            /** @description Publication tier: row and text, or row only / Tingkat publikasi: baris_dan_teks atau baris */
            tingkat_publikasi?: string | null;
            /**
             * @description Demonstration data: not real complaints
             * @enum {string}
             */
            data_peragaan?: "ya";
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description Stable; what a program decides on */
            code: string;
            detail?: string;
            /** @description Every fault: its place, and what was expected */
            errors?: {
                /** @description RFC 6901, in the body */
                pointer?: string;
                /** @description Name of a parameter of the query */
                parameter?: string;
                code: string;
                detail: string;
            }[];
            expected?: string[];
        };
        ComplaintDetail: {
            /**
             * @description Id of the release that answered
             * @example 2026-01-31T100000+0700
             */
            release: string;
            /**
             * Format: date
             * @description Last day covered
             */
            cutoff: string;
            /** @description Synthetic data */
            demonstration: boolean;
            complaint: components["schemas"]["Complaint"];
            events: components["schemas"]["Event"][];
        };
        /**
         * @example {
         *       "id_aduan": "BJN-7K3F9QD",
         *       "urutan": 1,
         *       "peristiwa": "diterima",
         *       "tanggal": "2016-03-01"
         *     }
         */
        Event: {
            /** @description Public id of the complaint / Nomor publik aduan */
            id_aduan?: string | null;
            /** @description Order of the event, from 1 / Urutan peristiwa, dari 1 */
            urutan?: number | null;
            /** @description Event / Peristiwa */
            peristiwa?: string | null;
            /** @description Date it happened / Tanggal terjadi */
            tanggal?: string | null;
            /** @description Agency (code) / SKPD (kode) */
            skpd?: string | null;
            /** @description How it was resolved / Cara selesai */
            jenis_penyelesaian?: string | null;
            /** @description Reason it was postponed or archived / Alasan ditunda atau diarsipkan */
            alasan?: string | null;
            /** @description Reporter's rating / Penilaian pelapor */
            penilaian?: number | null;
            /** @description Note or answer, redacted / Catatan atau jawaban, data pribadi disamarkan */
            catatan?: string | null;
            /**
             * @description Demonstration data: not real complaints
             * @enum {string}
             */
            data_peragaan?: "ya";
        };
        Statistics: {
            /**
             * @description Id of the release that answered
             * @example 2026-01-31T100000+0700
             */
            release: string;
            /**
             * Format: date
             * @description Last day covered
             */
            cutoff: string;
            /** @description Synthetic data */
            demonstration: boolean;
            by: string[];
            /** @description Table of the release it was read from; null: counted over rows */
            table: string | null;
            measures: ("masuk" | "diverifikasi" | "diteruskan" | "ditanggapi" | "selesai" | "selesai_dijawab" | "selesai_ditindak" | "selesai_otomatis" | "dikonfirmasi" | "disanggah" | "pernah_disanggah" | "terbuka" | "diarsipkan" | "merah" | "kuning" | "biru" | "lewat_batas" | "jatuh_tempo" | "jatuh_tempo_tepat" | "dibuka_kembali" | "dipindahkan" | "dikembalikan" | "bolak_balik" | "tutup_kilat" | "tutup_serentak" | "dinilai" | "terbuka_0_7" | "terbuka_8_30" | "terbuka_31_90" | "terbuka_91_365" | "terbuka_366" | "terbuka_tanpa_umur" | "tepat_waktu" | "tanggapan_tepat_waktu" | "verifikasi_tepat_waktu" | "bagian_ditindak" | "bagian_dikonfirmasi" | "bagian_diam" | "bagian_disanggah" | "bagian_dibuka_kembali" | "hari_verifikasi_median" | "hari_verifikasi_p90" | "hari_tanggapan_median" | "hari_tanggapan_p90" | "hari_selesai_median" | "hari_selesai_p90" | "umur_tertua" | "penilaian_rata" | "penilaian_puas" | "penilaian_respons" | "corong_95" | "corong_998" | "pegang_kali" | "pegang_berjalan" | "pegang_pindahan" | "pegang_dikembalikan" | "pegang_kembali_lagi" | "hari_pegang_median" | "hari_pegang_p90" | "hari_kerja_dipegang" | "hari_kerja_terlambat" | "lewat_di_tangan" | "masuk_kini" | "masuk_lalu" | "masuk_perubahan" | "tepat_kini" | "tepat_lalu" | "tepat_perubahan" | "masuk_pekan" | "ditutup_pekan" | "bagian_merah" | "bagian_kuning" | "bagian_biru" | "merah_0_5" | "merah_6" | "kuning_0_10" | "kuning_11" | "bagian_pengaduan" | "bagian_aspirasi" | "bagian_permintaan_informasi" | "bagian_inovasi" | "hari_verifikasi_rata" | "verifikasi_3_hari" | "hari_tindak_lanjut_rata" | "tindak_lanjut_5_hari" | "masuk_bulan" | "ditutup_bulan")[];
            data: {
                /** @description Codes by dimension; "": not known or not published */
                keys: {
                    [key: string]: string;
                };
                figures: {
                    [key: string]: components["schemas"]["Figure"];
                };
            }[];
        };
        /**
         * @example {
         *       "n": 120,
         *       "value": 0.82,
         *       "low": 0.74,
         *       "high": 0.88
         *     }
         */
        Figure: {
            /** @description Complaints counted */
            n: number;
            /** @description Absent where it is not shown */
            value?: number;
            /** @description Lower bound, 95% */
            low?: number;
            /** @description Upper bound, 95% */
            high?: number;
            /**
             * @description Why there is no value: under ten cases, or too few have finished
             * @enum {string}
             */
            unshown?: "too_few" | "not_reached";
        };
        Releases: {
            data: {
                release: string;
                /** Format: date */
                cutoff: string;
                created: string;
                demonstration: boolean;
                complaints: number;
                events: number;
                current: boolean;
                /** @description It can be named in `release` */
                queryable: boolean;
                /** @description Folder of its files */
                url: string;
            }[];
        };
        Open311Errors: {
            code: number;
            description: string;
        }[];
        Open311Request: {
            service_request_id: string;
            /** @enum {string} */
            status: "open" | "closed";
            status_notes: string | null;
            service_name: string;
            service_code: string;
            description: string | null;
            agency_responsible: string | null;
            service_notice: string | null;
            /** Format: date-time */
            requested_datetime: string;
            /** Format: date-time */
            updated_datetime: string;
            /** Format: date-time */
            expected_datetime: string | null;
            /** @description District, not place */
            address: string | null;
            address_id: string | null;
            zipcode: null;
            /** @description The district's centre */
            lat: number | null;
            long: number | null;
            media_url: null;
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
    listComplaints: {
        parameters: {
            query?: {
                /**
                 * @description Agency that answers: code, name or alias of skpd.csv. Several with commas: any of them
                 * @example dpu-bina-marga
                 */
                skpd?: string;
                /**
                 * @description Topic or sub-topic: code, name or alias of topics.csv. Several with commas: any of them
                 * @example infrastruktur
                 */
                topic?: string;
                /**
                 * @description District: code or name of kecamatan.csv. Several with commas: any of them
                 * @example dander
                 */
                kecamatan?: string;
                /**
                 * @description Electoral district: code or name of dapil.csv. Several with commas: any of them
                 * @example bojonegoro-1
                 */
                dapil?: string;
                /**
                 * @description Channel: code or name of channels.csv. Several with commas: any of them
                 * @example sms
                 */
                channel?: string;
                /**
                 * @description Classification: pengaduan, pengaduan_berkadar_pengawasan, aspirasi, permintaan_informasi, inovasi. Several with commas: any of them
                 * @example pengaduan
                 */
                classification?: string;
                /**
                 * @description Status at the cut-off: diterima, diverifikasi, diteruskan, dikembalikan, ditanggapi, diproses, ditunda, selesai, dikonfirmasi, disanggah, dibuka_kembali, selesai_otomatis, diarsipkan. Several with commas: any of them
                 * @example diteruskan
                 */
                status?: string;
                /**
                 * @description Colour: merah, kuning, biru, tanpa_warna. Several with commas: any of them
                 * @example merah
                 */
                colour?: string;
                /**
                 * @description What is published: baris_dan_teks (row and text), baris (row only). Several with commas: any of them
                 * @example baris_dan_teks
                 */
                tier?: string;
                /**
                 * @description Received on or after: a day, a month or a year
                 * @example 2016-01
                 */
                from?: string;
                /**
                 * @description Received on or before: a day, a month or a year, whole
                 * @example 2016-03-30
                 */
                to?: string;
                /**
                 * @description Words in the text or the answer: all of them; "a phrase"; a word* by its beginning
                 * @example jalan rusak
                 */
                q?: string;
                /**
                 * @description Order: tanggal_masuk, tanggal_selesai, hari_kerja_selesai, diperbarui; - before it turns it round. Default -tanggal_masuk
                 * @example -tanggal_masuk
                 */
                sort?: string;
                /**
                 * @description Columns wanted, with commas: id_aduan, kanal, klasifikasi, topik, sub_topik, skpd, kecamatan, dapil, tanggal_masuk, tanggal_verifikasi, tanggal_diteruskan, tanggal_tanggapan, tanggal_selesai, status, warna, jenis_penyelesaian, tanda_penutupan, batas_verifikasi, batas_tanggapan, batas_selesai, aturan_selesai, hari_jeda, hari_kerja_verifikasi, hari_kerja_tanggapan, hari_kerja_selesai, tepat_waktu, jumlah_pindah, dibuka_kembali, penilaian, teks, tanggapan, tingkat_publikasi, diperbarui
                 * @example id_aduan,status,tanggal_masuk
                 */
                fields?: string;
                /**
                 * @description Rows a page, 1 to 1000; JSON has 100 without it, CSV and NDJSON all that match
                 * @example 100
                 */
                limit?: string;
                /**
                 * @description Where the page before ended, as `next` has it; only with the same question
                 * @example
                 */
                cursor?: string;
                /**
                 * @description Id of a release, from /v1/releases; without it the current one
                 * @example 2026-01-31T100000+0700
                 */
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matches; Link has the next page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaints"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Parameters have faults: every one with its name and what was expected */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such complaint, or no such format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the media types in Accept can be given */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The release, or that of the cursor, is not kept any more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from this address; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing has been published yet */
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
    getComplaint: {
        parameters: {
            query?: {
                /**
                 * @description Id of a release, from /v1/releases; without it the current one
                 * @example 2026-01-31T100000+0700
                 */
                release?: string;
            };
            header?: never;
            path: {
                /** @description id_aduan */
                public_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row and its events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDetail"];
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Parameters have faults: every one with its name and what was expected */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such complaint, or no such format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the media types in Accept can be given */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The release, or that of the cursor, is not kept any more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from this address; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing has been published yet */
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
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description Up to 3 of skpd, topic, subtopic, kecamatan, dapil, channel, classification, status, month, quarter, year, with commas; without it the total
                 * @example skpd,year
                 */
                by?: string;
                /**
                 * @description Some of masuk, diverifikasi, diteruskan, ditanggapi, selesai, selesai_dijawab, selesai_ditindak, selesai_otomatis, dikonfirmasi, disanggah, pernah_disanggah, terbuka, diarsipkan, merah, kuning, biru, lewat_batas, jatuh_tempo, jatuh_tempo_tepat, dibuka_kembali, dipindahkan, dikembalikan, bolak_balik, tutup_kilat, tutup_serentak, dinilai, terbuka_0_7, terbuka_8_30, terbuka_31_90, terbuka_91_365, terbuka_366, terbuka_tanpa_umur, tepat_waktu, tanggapan_tepat_waktu, verifikasi_tepat_waktu, bagian_ditindak, bagian_dikonfirmasi, bagian_diam, bagian_disanggah, bagian_dibuka_kembali, hari_verifikasi_median, hari_verifikasi_p90, hari_tanggapan_median, hari_tanggapan_p90, hari_selesai_median, hari_selesai_p90, umur_tertua, penilaian_rata, penilaian_puas, penilaian_respons, corong_95, corong_998, pegang_kali, pegang_berjalan, pegang_pindahan, pegang_dikembalikan, pegang_kembali_lagi, hari_pegang_median, hari_pegang_p90, hari_kerja_dipegang, hari_kerja_terlambat, lewat_di_tangan, masuk_kini, masuk_lalu, masuk_perubahan, tepat_kini, tepat_lalu, tepat_perubahan, masuk_pekan, ditutup_pekan, bagian_merah, bagian_kuning, bagian_biru, merah_0_5, merah_6, kuning_0_10, kuning_11, bagian_pengaduan, bagian_aspirasi, bagian_permintaan_informasi, bagian_inovasi, hari_verifikasi_rata, verifikasi_3_hari, hari_tindak_lanjut_rata, tindak_lanjut_5_hari, masuk_bulan, ditutup_bulan; without it all there are
                 * @example masuk,tepat_waktu
                 */
                measures?: string;
                /**
                 * @description Agency that answers: code, name or alias of skpd.csv. Several with commas: any of them
                 * @example dpu-bina-marga
                 */
                skpd?: string;
                /**
                 * @description Topic or sub-topic: code, name or alias of topics.csv. Several with commas: any of them
                 * @example infrastruktur
                 */
                topic?: string;
                /**
                 * @description District: code or name of kecamatan.csv. Several with commas: any of them
                 * @example dander
                 */
                kecamatan?: string;
                /**
                 * @description Electoral district: code or name of dapil.csv. Several with commas: any of them
                 * @example bojonegoro-1
                 */
                dapil?: string;
                /**
                 * @description Channel: code or name of channels.csv. Several with commas: any of them
                 * @example sms
                 */
                channel?: string;
                /**
                 * @description Classification: pengaduan, pengaduan_berkadar_pengawasan, aspirasi, permintaan_informasi, inovasi. Several with commas: any of them
                 * @example pengaduan
                 */
                classification?: string;
                /**
                 * @description Status at the cut-off: diterima, diverifikasi, diteruskan, dikembalikan, ditanggapi, diproses, ditunda, selesai, dikonfirmasi, disanggah, dibuka_kembali, selesai_otomatis, diarsipkan. Several with commas: any of them
                 * @example diteruskan
                 */
                status?: string;
                /**
                 * @description Colour: merah, kuning, biru, tanpa_warna. Several with commas: any of them
                 * @example merah
                 */
                colour?: string;
                /**
                 * @description What is published: baris_dan_teks (row and text), baris (row only). Several with commas: any of them
                 * @example baris_dan_teks
                 */
                tier?: string;
                /**
                 * @description Received on or after: a day, a month or a year
                 * @example 2016-01
                 */
                from?: string;
                /**
                 * @description Received on or before: a day, a month or a year, whole
                 * @example 2016-03-30
                 */
                to?: string;
                /**
                 * @description Id of a release, from /v1/releases; without it the current one
                 * @example 2026-01-31T100000+0700
                 */
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One group a row; in CSV one figure a row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Parameters have faults: every one with its name and what was expected */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such complaint, or no such format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the media types in Accept can be given */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The release, or that of the cursor, is not kept any more */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from this address; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing has been published yet */
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
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Releases"];
                };
            };
            /** @description Parameters have faults: every one with its name and what was expected */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such complaint, or no such format */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description None of the media types in Accept can be given */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests from this address; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discoverOpen311: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As GeoReport v2 has it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description Too often; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As GeoReport v2 has it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_code: string;
                        service_name: string;
                        description: string;
                        metadata: boolean;
                        /** @enum {string} */
                        type: "realtime";
                        keywords: string;
                        group: string;
                    }[];
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description Too often; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_code: string;
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As GeoReport v2 has it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description Too often; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Ids, with commas; overrides the rest */
                service_request_id?: string;
                /** @description Codes of services, with commas */
                service_code?: string;
                /** @description Received from; W3C date-time */
                start_date?: string;
                /** @description Received until; at most 90 days later */
                end_date?: string;
                /** @description open or closed */
                status?: string;
                /** @description From 1 */
                page?: string;
                /** @description 1 to 1,000, which it is without */
                page_size?: string;
                /** @description Last event from; W3C date-time */
                updated_after?: string;
                /** @description Last event until; W3C date-time */
                updated_before?: string;
                /** @description true adds notes (events) and extended_attributes */
                extensions?: string;
            };
            header?: never;
            path: {
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As GeoReport v2 has it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Request"][];
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description Too often; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    postRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description A key with the scope submissions:write */
                    api_key: string;
                    service_code: string;
                    description: string;
                    lat?: string;
                    long?: string;
                    address_string?: string;
                    /** @description Code of a kecamatan */
                    address_id?: string;
                    "attribute[kecamatan]"?: string;
                    first_name?: string;
                    last_name?: string;
                    email?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service_request_id: string;
                        service_notice: string;
                        account_id: null;
                    }[];
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description The key */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: {
                /** @description true adds notes (events) and extended_attributes */
                extensions?: string;
            };
            header?: never;
            path: {
                service_request_id: string;
                /** @description xml or json */
                format: "xml" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As GeoReport v2 has it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Request"][];
                    "text/xml": string;
                };
            };
            /** @description Every fault at once */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description There is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
            /** @description Too often; Retry-After says when to come back */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Open311Errors"];
                    "text/xml": string;
                };
            };
        };
    };
    getReleaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release, or latest */
                release: string;
                /** @description Path in its folder */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file: of a release by its id it never changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Unchanged since the ETag in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such release or file */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    isAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        version: string;
                    };
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                        release: string | null;
                    };
                };
            };
            /** @description The ledger cannot be reached */
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
