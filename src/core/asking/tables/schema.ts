// The tables questions are asked of. They hold nothing that identifies a person, and nothing a law protects.

export const SCHEMA = `
CREATE TABLE jobs (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, title_key TEXT NOT NULL, company TEXT NOT NULL, location TEXT NOT NULL,
  city TEXT, region TEXT, country TEXT, work_place TEXT,
  min_usd REAL, max_usd REAL, currency TEXT, pay_bucket TEXT, pay_imputed INTEGER NOT NULL,
  level TEXT, years REAL, education INTEGER, summary TEXT NOT NULL
);
CREATE TABLE job_skills (job_id TEXT NOT NULL, skill TEXT NOT NULL, PRIMARY KEY (skill, job_id)) WITHOUT ROWID;
CREATE INDEX job_skills_by_job ON job_skills (job_id);
-- Of a text table a row has the rowid of its job or candidate: what a word is found in needs no text to be read.
CREATE VIRTUAL TABLE job_texts USING fts5 (title, company, text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE candidates (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, titles TEXT NOT NULL, title_keys TEXT NOT NULL,
  city TEXT, region TEXT, country TEXT, months INTEGER, education INTEGER, level TEXT
);
CREATE TABLE candidate_skills (
  candidate_id TEXT NOT NULL, skill TEXT NOT NULL, months INTEGER, last_used INTEGER,
  PRIMARY KEY (skill, candidate_id)
) WITHOUT ROWID;
CREATE INDEX candidate_skills_by_candidate ON candidate_skills (candidate_id);
CREATE TABLE candidate_languages (candidate_id TEXT NOT NULL, language TEXT NOT NULL, level TEXT, PRIMARY KEY (language, candidate_id)) WITHOUT ROWID;
CREATE TABLE fits (
  candidate_id TEXT NOT NULL, job_id TEXT NOT NULL, score REAL, fit TEXT, decision TEXT,
  must_count INTEGER NOT NULL, must_met INTEGER NOT NULL, missing TEXT NOT NULL, parts TEXT NOT NULL,
  PRIMARY KEY (job_id, candidate_id)
) WITHOUT ROWID;
CREATE INDEX fits_by_candidate ON fits (candidate_id);
CREATE VIRTUAL TABLE candidate_texts USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
`;

/** Every table, for emptying one job or candidate; the texts first, as they are found by the row they belong to. */
export const JOB_TABLES = [
  { table: "job_texts", key: "rowid = (SELECT rowid FROM jobs WHERE id = ?)" },
  { table: "jobs", key: "id = ?" },
  { table: "job_skills", key: "job_id = ?" },
  { table: "fits", key: "job_id = ?" },
] as const;
export const CANDIDATE_TABLES = [
  { table: "candidate_texts", key: "rowid = (SELECT rowid FROM candidates WHERE id = ?)" },
  { table: "candidates", key: "id = ?" },
  { table: "candidate_skills", key: "candidate_id = ?" },
  { table: "candidate_languages", key: "candidate_id = ?" },
  { table: "fits", key: "candidate_id = ?" },
] as const;
