import { expect, test } from "vitest";

import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["https://example.org/amara?x=1.", ["URL: https://example.org/amara?x=1"]],
  ["(www.example.org/amara)", ["URL: www.example.org/amara"]],
  ["linkedin.com/in/amara-okafor-12", ["URL: linkedin.com/in/amara-okafor-12"]],
  ["see uk.linkedin.com/in/amara!", ["URL: uk.linkedin.com/in/amara"]],
  ["amara-cooks.github.io", ["URL: amara-cooks.github.io"]],
  ["Skype: amara.okafor", ["URL: amara.okafor"]],
  ["GitHub profile: @amara", ["URL: @amara"]],
  // A site beside the mail is its owner's.
  ["amara@example.org – amara-cooks.me/portfolio", ["EMAIL: amara@example.org", "URL: amara-cooks.me/portfolio"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each(["node.js, ASP.Net and Vue.js", "Posts on LinkedIn and linkedin.com", "amara-cooks.com", "@amara"])(
  "in the body, %j is no one's link",
  (line) => {
    expect(foundInBody(line)).toEqual([]);
  },
);

test.each([
  ["amara-cooks.com", ["URL: amara-cooks.com"]],
  ["amara.example.design/menu", ["URL: amara.example.design/menu"]],
  ["@amara_cooks", ["URL: @amara_cooks"]],
  // Products, not sites.
  ["Salesforce.com", []],
  ["asp.net", []],
  ["node.js", []],
])("in the header, %j holds %j", (line, expected) => {
  expect(foundInHeader(line)).toEqual(expected);
});
