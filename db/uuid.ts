/** Row ids: UUID version 7 (RFC 9562), which sort by time and so keep inserts at the end of the index. */
export { v7 as uuidv7 } from "uuid";
