/** What the first page of a SQLite database says of it (https://sqlite.org/fileformat2.html#the_database_header). */
export interface DatabaseHeader {
  /** Whether it begins as every SQLite database does. */
  readonly isSqlite: boolean;
  /** Whether the fields that are the same in every store hold what they must: format, UTF-8, payload fractions. */
  readonly isOrdinary: boolean;
  /** Whether all 100 bytes of it are there. */
  readonly isWhole: boolean;
  readonly pageSize: number;
  readonly applicationId: number;
  readonly userVersion: number;
}

/** Bytes of the header. */
export const headerBytes = 100;

const magic = 'SQLite format 3\0';
const userVersionOffset = 60;
const applicationIdOffset = 68;

/** Reads a header from the first bytes of a page; fields that are not there read as 0. */
export const databaseHeader = (bytes: Buffer): DatabaseHeader => {
  const whole = Buffer.alloc(headerBytes);
  bytes.copy(whole);
  const pageSize = whole.readUInt16BE(16);
  return {
    isSqlite: whole.toString('latin1', 0, magic.length) === magic,
    isOrdinary: isOrdinary(whole),
    isWhole: bytes.length >= headerBytes,
    pageSize: pageSize === 1 ? 65_536 : pageSize,
    applicationId: whole.readUInt32BE(applicationIdOffset),
    userVersion: whole.readUInt32BE(userVersionOffset),
  };
};

const isOrdinary = (header: Buffer): boolean => {
  const [writeVersion, readVersion] = header.subarray(18, 20);
  const [schemaFormat, encoding] = [header.readUInt32BE(44), header.readUInt32BE(56)];
  const knownVersions = [1, 2].includes(writeVersion ?? 0) && writeVersion === readVersion;
  // An empty database has neither format nor encoding yet.
  return knownVersions && header.readUIntBE(21, 3) === 0x402020 && schemaFormat <= 4 && encoding <= 1;
};
