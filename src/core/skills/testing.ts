// A small invented graph for tests.

import { EMPTY_GRAPH_FILE, type GraphFile } from "./graph-file.ts";
import { createSkillGraph, type SkillData } from "./graph.ts";
import { createOccupationGraph } from "./occupation-graph.ts";

export const SKILL_DATA: SkillData = {
  attribution: "",
  skills: {
    technical: "Cooking\nMenu planning\nLine cooking\nNursing\nJavaScript\nProgramming\nInfrastructure as code",
    tool: "React\nAngular\nTerraform\nAWS CloudFormation",
    language: "",
    certificate: "HACCP",
    soft: "",
  },
  implies: "react>javascript\njavascript>programming\nterraform>infrastructure-as-code\nline-cooking>cooking",
  near: "terraform aws-cloudformation\nreact angular",
};

export const SKILLS = createSkillGraph(SKILL_DATA);

export const FILE: GraphFile = {
  ...EMPTY_GRAPH_FILE,
  attribution: "invented",
  linked: ["cooking", "haccp", "menu-planning", "nursing"],
  occupations: [
    {
      code: "35-1011",
      title: "Chefs and Head Cooks",
      zone: 3,
      titles: "Sous Chef|Executive Chef|Kitchen Manager",
      skills: "0:95 1:80 2:70",
      related: "1;;2",
    },
    {
      code: "35-2014",
      title: "Cooks, Restaurant",
      zone: 2,
      titles: "Line Cook|Grill Cook",
      skills: "0:90 1:60",
      related: "0",
    },
    { code: "29-1141", title: "Registered Nurses", zone: 0, titles: "Staff Nurse|Nurse", skills: "3:99", related: "" },
  ],
};

export const OCCUPATIONS = createOccupationGraph(FILE);
