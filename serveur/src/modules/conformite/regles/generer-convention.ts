import type { RegleEtablie, SectionEtablie } from "./etat-regles.ts";
import { compter } from "./etat-regles.ts";

/**
 * Writes the text of docs/convention.md (Markdown, links relative to docs/): the convention, then the law.
 * No date and no line number: the text changes only when a rule or its evidence does.
 */
export function genererConvention(
  convention: readonly SectionEtablie[],
  loi: readonly SectionEtablie[],
): string {
  return `${[
    "<!-- Fichier généré par « npm run conformite » : ne pas modifier à la main. -->",
    "# La convention, règle par règle",
    "Une règle est **prouvée** quand au moins un test, dont le titre commence par son identifiant, " +
      "échouerait sans le comportement attendu.",
    bilan(convention),
    ...convention.flatMap((section) => detailler(section, "##")),
    "## La loi, règle par règle",
    "Ce que la loi et ses décrets ajoutent à la convention, établi et prouvé de la même façon. " +
      "Une règle n’est comptée qu’une fois la famille entrée au registre.",
    bilan(loi),
    ...loi.flatMap((section) => detailler(section, "###")),
  ].join("\n\n")}\n`;
}

function bilan(sections: readonly SectionEtablie[]): string {
  const total = sections.reduce((somme, section) => somme + section.regles.length, 0);
  return tableau(
    ["État", "Règles"],
    [
      ["prouvée", String(compter(sections, "prouvée"))],
      ["hors logiciel", String(compter(sections, "hors logiciel"))],
      ["à faire", String(compter(sections, "à faire"))],
      ["**total**", `**${total}**`],
    ],
  );
}

function detailler(section: SectionEtablie, niveau: string): string[] {
  return [
    `${niveau} ${section.code} · ${section.titre}`,
    tableau(["Id", "Énoncé", "Module", "État", "Tests"], section.regles.map(ligne)),
  ];
}

function ligne({ regle, etat, fichiers }: RegleEtablie): string[] {
  const motif = regle.horsLogiciel ?? regle.attente;
  const precision = motif === undefined ? "" : `\u00a0: ${motif}`;
  return [
    regle.id,
    regle.enonce,
    `\`${regle.module}\``,
    etat + precision,
    fichiers.map(lien).join(", "),
  ];
}

function lien(fichier: string): string {
  return `[${fichier.split("/").at(-1)}](../${encodeURI(fichier)})`;
}

function tableau(entetes: readonly string[], lignes: readonly string[][]): string {
  return [entetes, entetes.map(() => "---"), ...lignes]
    .map((cellules) => `| ${cellules.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
