import type { Rule } from "eslint";

export declare const noBareWords: Rule.RuleModule;
