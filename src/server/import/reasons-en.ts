// The reasons in English.
import { clip } from "./clip"

const num = (n: number) => n.toLocaleString("en-GB")
const quote = (text: string) => `“${clip(text, 60)}”`
const list = (names: readonly string[]) => names.map(quote).join(", ")

export const en = {
  row: (n: number, reason: string) => `Row ${num(n)}: ${reason}`,
  reasonHead: "Reason (Parley)",

  emptyFile: "The file is empty.",
  noRows: "The file has a head and no rows.",
  notText: {
    workbook: "This is an Excel workbook, not a CSV file. In Excel: Save as → CSV UTF-8, then drop that file.",
    oldWorkbook: "This is an old Excel workbook, not a CSV file. In Excel: Save as → CSV UTF-8, then drop that file.",
    pdf: "This is a PDF, not a CSV file.",
    archive: "This is a compressed file. Unpack it, then drop the CSV file that is in it.",
  },
  holdsNul: "This is no text file: it holds zero bytes.",
  undecodable: "The file's characters cannot be read. Save it as CSV UTF-8 and drop it again.",
  brokenUtf8: "The file is UTF-8 with broken characters in it. Save it as CSV UTF-8 and drop it again.",
  openQuote: (line: number) =>
    `A quotation mark that opens a cell is never closed (line ${num(line)} at the latest). Nothing was read.`,
  tooManyColumns: (n: number) => `The file has ${num(n)} columns; 500 are the most.`,
  nothingMapped: "No column is used. Choose what at least one column is.",
  twice: (field: string) => `Two columns say ${quote(field)}. Leave one of them out.`,
  unknownField: (field: string) => `There is no field ${quote(field)}.`,
  noKey: "No column says which record a row is. Choose a column for the name, or for an id.",

  failed: "Something went wrong on the server. Nothing was changed; try again.",
  tooLarge: (most: number) => `The file is larger than ${num(most)} MB. Split it, then drop the parts.`,
  columnsMissing: "This file cannot be read any more. Drop it again.",

  ragged: (cells: number, heads: number) =>
    `the row has ${num(cells)} ${cells === 1 ? "cell" : "cells"}, the head has ${num(heads)}`,
  unstorable: (field: string) => `${field} holds a character that cannot be stored`,
  needs: (field: string) => `${field} is missing`,
  tooLong: (field: string, most: number) => `${field} is longer than ${num(most)} characters`,
  tooMany: (field: string, most: number) => `${field} has more than ${num(most)} entries`,
  invalid: (field: string) => `${field} is not as Parley needs it`,
  website: (text: string) => `the website ${quote(text)} is not an address`,
  mailProvider: (domain: string) => `${quote(domain)} belongs to a mail provider, not to a company`,
  sharedHost: (domain: string) => `${quote(domain)} is a site that many companies share, not a company's own`,
  ownDomain: (domain: string) => `${quote(domain)} is your own company's domain`,
  email: (text: string) => `the e-mail ${quote(text)} is not an address`,
  linkedin: (text: string) => `${quote(text)} is not a LinkedIn address`,
  salesforceId: (text: string) =>
    `${quote(text)} is not a Salesforce id: it has 15 characters, or 18 whose last three fit the rest`,
  crmId: (text: string) => `${quote(text)} is not a record id`,
  parleyId: (text: string) => `${quote(text)} is not a Parley id`,
  address: (text: string) => `${quote(text)} is not a web address (https://…)`,
  noSuch: (what: "segment" | "persona" | "member", text: string) =>
    `there is no ${what} called ${quote(text)}${what === "member" ? "" : ": make it first, under Audiences at the desk"}`,
  severalSuch: (what: "segment" | "persona" | "member", text: string) =>
    `there are several ${what}s called ${quote(text)}`,
  language: (text: string) => `${quote(text)} is not a language that Parley speaks: en or de`,
  day: (text: string) => `${quote(text)} is not a day: write it as 2026-12-31`,
  eitherDay: (text: string) => `${quote(text)} can be read as two days: write it as 2026-12-31`,
  oneOf: (field: string, text: string, words: readonly string[]) =>
    `${field} ${quote(text)} is not one of ${words.join(", ")}`,
  fact: (text: string) => `the fact ${quote(text)} is not of the form key | label | value | source | address | day`,
  noAccount: "nothing says which account it belongs to",
  accountUnknown: (text: string) => `there is no account for ${quote(text)}`,
  accountSeveral: (text: string, names: readonly string[]) => `several accounts fit ${quote(text)}: ${list(names)}`,
  accountDisagree: (one: string, other: string) => `the row points to two accounts: ${quote(one)} and ${quote(other)}`,
  several: (names: readonly string[]) => `several records fit, and nothing tells which: ${list(names)}`,
  sameAs: (row: number) => `the same record as row ${num(row)}`,
  erased: "this person was erased from Parley and is not brought back",
  rejectedWith: (row: number) => `row ${num(row)} is the same record and was not taken either`,
}

export type Reasons = typeof en
