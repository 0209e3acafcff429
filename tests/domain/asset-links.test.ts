// A known asset's link in a thread is found however it was sent.
import { expect, test } from "vitest"
import { Asset } from "~src/domain/asset"
import { assetsInLinks } from "~src/domain/match/asset-links"

const asset = (id: string, url: string) =>
  Asset.parse({ id, title: id, url, kind: "guide", language: "en", createdOn: "2026-01-01", audience: {} })
const assets = [asset("a", "https://content.example/guide"), asset("b", "https://content.example/view?id=7")]

test.each([
  ["https://content.example/guide", ["a"]],
  ["http://www.content.example/guide/?utm_source=mail#top", ["a"]],
  ["https://www.google.com/url?q=https%3A%2F%2Fcontent.example%2Fguide&sa=D", ["a"]],
  ["https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontent.example%2Fview%3Fid%3D7&data=x", ["b"]],
  ["https://content.example/view?id=8", []],
  ["https://content.example.evil.example/guide", []],
  ["https://evil.example/?q=https://content.example/guide", []],
  ["javascript:alert(1)", []],
  ["not a link", []],
])("%s", (link, ids) => expect(assetsInLinks([link, link], assets).map((a) => a.id)).toEqual(ids))
