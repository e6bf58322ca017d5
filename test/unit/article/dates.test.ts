import { describe, expect, it } from "vitest";
import { dateFromAddress, isDateLine, parseDate } from "../../../article/dates.ts";

describe("parseDate", () => {
  it.each([
    ["2026-02-26T08:01:12+07:00", null, "2026-02-26T08:01:12+07:00"],
    ["2024-04-28 07:00:00Z", null, "2024-04-28T07:00:00Z"],
    ["2024-04-28T07:00:00.123+0200", null, "2024-04-28T07:00:00+02:00"],
    ["2024-04-28T07:00:00", null, "2024-04-28"],
    ["2024-04-28T07:00:00", "+08:00", "2024-04-28T07:00:00+08:00"],
    ["08:01 | 26/02/2026", "+07:00", "2026-02-26T08:01:00+07:00"],
    ["Thứ tư, 22/10/2025, 19:25 (GMT+7)", null, "2025-10-22T19:25:00+07:00"],
    ["Thứ bẩy, ngày 17 tháng 05 năm 2025", "+07:00", "2025-05-17"],
    ["Stand: 28.04.2023 17:23 Uhr", null, "2023-04-28"],
    ["8. August 2025", null, "2025-08-08"],
    ["14.05.2025, 20:28", "+03:00", "2025-05-14T20:28:00+03:00"],
    ["28 августа 2025 г.", null, "2025-08-28"],
    ["January 2, 2024 3:05 pm EST", null, "2024-01-02T15:05:00-05:00"],
    ["2 January 2024", null, "2024-01-02"],
    ["15 oct 2024 - 08:22 CEST", null, "2024-10-15T08:22:00+02:00"],
    ["15 de octubre de 2024", null, "2024-10-15"],
    ["le 5 juin 2023 à 14h30", "+02:00", "2023-06-05T14:30:00+02:00"],
    ["2024年04月24日23:52", "+08:00", "2024-04-24T23:52:00+08:00"],
    ["2026 02/28 10:00:00", "+08:00", "2026-02-28T10:00:00+08:00"],
    ["Fri Apr 28 19:20:36 CEST 2023", null, "2023-04-28T19:20:36+02:00"],
    ["Fri, 28 Apr 2023 19:20:36 GMT", null, "2023-04-28T19:20:36Z"],
    ["1714287600", null, "2024-04-28T07:00:00Z"],
    ["02/26/2026", null, "2026-02-26"],
  ])("%s", (text, zone, expected) => expect(parseDate(text, zone)).toBe(expected));

  it.each([
    "",
    "2026-13-45T99:99",
    "31/02/2026",
    "yesterday",
    "vor 3 Stunden",
    "0000-00-00",
    "99999999999999",
  ])("finds none in %j", (text) => expect(parseDate(text, "+07:00")).toBeNull());

  it.each([
    ["/eng/t20260226_123456.shtml", "2026-02-26"],
    ["/n1/2024/0424/c1001-4.html", "2024-04-24"],
    ["/politics/20260228/0a1b/c.html", "2026-02-28"],
    ["/world/a-story-2026-02-26/", "2026-02-26"],
    ["/vi/tt_baochi/pbnfn/ns250426155614", "2025-04-26T15:56:14+07:00"],
    ["/slug-363297.html", null],
    ["/story/2026/02/117", null],
  ])("in the address %s", (path, expected) => expect(dateFromAddress(path)).toBe(expected));

  it("tells a line that only says when", () => {
    expect(isDateLine("Thứ tư, 22/10/2025, 19:25 (GMT+7)")).toBe(true);
    expect(isDateLine("Stand: 28.04.2023 17:23 Uhr")).toBe(true);
    expect(isDateLine("On 28.04.2023 the ministers signed the treaty")).toBe(false);
  });
});
