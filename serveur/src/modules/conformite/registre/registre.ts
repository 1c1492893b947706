import type { Section } from "../regles/regle.ts";
import { annexe1Habilitations } from "./annexe-1-habilitations.ts";
import { annexe1Rgc } from "./annexe-1-rgc.ts";
import { annexe4Accompagnement } from "./annexe-4-accompagnement.ts";
import { annexe4Entreprises } from "./annexe-4-entreprises.ts";
import { annexe4Formations } from "./annexe-4-formations.ts";
import { annexe4Formulaire } from "./annexe-4-formulaire.ts";
import { annexe4SanctionsActivites } from "./annexe-4-sanctions-activites.ts";
import { annexe5 } from "./annexe-5.ts";
import { annexes2Et3 } from "./annexes-2-3.ts";
import { conventionArticle3 } from "./convention-article-3.ts";
import { conventionArticles4A6 } from "./convention-articles-4-6.ts";
import { conventionArticles7A9 } from "./convention-articles-7-9.ts";
import { conventionArticles10A12 } from "./convention-articles-10-12.ts";
import { conventionPreambule } from "./convention-preambule.ts";
import { deliberation } from "./deliberation.ts";
import { rapport } from "./rapport.ts";

/** The 388 rules of the convention, its annexes and its supporting acts, in the order of the text. */
export const registre: readonly Section[] = [
  ...deliberation,
  ...conventionPreambule,
  ...conventionArticle3,
  ...conventionArticles4A6,
  ...conventionArticles7A9,
  ...conventionArticles10A12,
  ...annexe1Rgc,
  ...annexe1Habilitations,
  ...annexes2Et3,
  ...annexe4Formulaire,
  ...annexe4Accompagnement,
  ...annexe4SanctionsActivites,
  ...annexe4Entreprises,
  ...annexe4Formations,
  ...annexe5,
  ...rapport,
];
