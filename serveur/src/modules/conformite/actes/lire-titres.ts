import type ts from "typescript";

/** A title as far as the source text tells it; `calcule` when an interpolation cuts it short. */
export type Titre = { readonly texte: string; readonly calcule: boolean };

const APPELS = new Set(["test", "it", "describe", "suite"]);
const INACTIFS = new Set(["skip", "todo"]);

/**
 * Reads the titles of the tests of a source text without running it: `test`, `it`, `describe`,
 * `suite`, also as a method (`t.test`, `test.only`, `test.describe`). A skipped or to-do test, a
 * title without a body and a group without any test give nothing: they prove nothing.
 * `compilateur` is TypeScript's own parser, passed in because it is heavy and loaded on demand.
 */
export function lireTitres(compilateur: typeof ts, fichier: string, source: string): Titre[] {
  const arbre = compilateur.createSourceFile(
    fichier,
    source,
    compilateur.ScriptTarget.Latest,
    false,
    fichier.endsWith("x") ? compilateur.ScriptKind.TSX : compilateur.ScriptKind.TS,
  );
  return visiter(compilateur, arbre).titres;
}

type Visite = { readonly titres: Titre[]; readonly tests: number };

function visiter(compilateur: typeof ts, noeud: ts.Node): Visite {
  if (!compilateur.isCallExpression(noeud)) return visiterEnfants(compilateur, noeud);
  const noms = chemin(compilateur, noeud.expression);
  const appel = noms.findLast((nom) => APPELS.has(nom));
  const dernier = noms.at(-1) ?? "";
  const estTest = appel !== undefined && (APPELS.has(dernier) || dernier === "only");
  if (appel !== undefined && INACTIFS.has(dernier)) return { titres: [], tests: 0 };
  if (!estTest || noeud.arguments.length < 2) return visiterEnfants(compilateur, noeud);
  if (estEcarte(compilateur, noeud.arguments)) return { titres: [], tests: 0 };
  const dedans = visiterEnfants(compilateur, noeud);
  const groupe = appel === "describe" || appel === "suite";
  if (groupe && dedans.tests === 0) return dedans;
  const titre = lireTexte(compilateur, noeud.arguments[0]!);
  return { titres: [titre, ...dedans.titres], tests: dedans.tests + (groupe ? 0 : 1) };
}

function visiterEnfants(compilateur: typeof ts, noeud: ts.Node): Visite {
  const titres: Titre[] = [];
  let tests = 0;
  compilateur.forEachChild(noeud, (enfant) => {
    const visite = visiter(compilateur, enfant);
    titres.push(...visite.titres);
    tests += visite.tests;
  });
  return { titres, tests };
}

function chemin(compilateur: typeof ts, appele: ts.Expression): string[] {
  if (compilateur.isIdentifier(appele)) return [appele.text];
  if (!compilateur.isPropertyAccessExpression(appele)) return [];
  return [...chemin(compilateur, appele.expression), appele.name.text];
}

function estEcarte(compilateur: typeof ts, args: readonly ts.Expression[]): boolean {
  return args
    .filter(compilateur.isObjectLiteralExpression)
    .flatMap((objet) => [...objet.properties])
    .some(
      (propriete) =>
        compilateur.isPropertyAssignment(propriete) &&
        compilateur.isIdentifier(propriete.name) &&
        INACTIFS.has(propriete.name.text) &&
        propriete.initializer.kind !== compilateur.SyntaxKind.FalseKeyword,
    );
}

function lireTexte(compilateur: typeof ts, noeud: ts.Expression): Titre {
  if (compilateur.isStringLiteralLike(noeud)) return { texte: noeud.text, calcule: false };
  if (compilateur.isTemplateExpression(noeud)) return { texte: noeud.head.text, calcule: true };
  if (compilateur.isParenthesizedExpression(noeud)) return lireTexte(compilateur, noeud.expression);
  if (!compilateur.isBinaryExpression(noeud)) return { texte: "", calcule: true };
  const gauche = lireTexte(compilateur, noeud.left);
  if (gauche.calcule) return gauche;
  const droite = lireTexte(compilateur, noeud.right);
  return { texte: gauche.texte + droite.texte, calcule: droite.calcule };
}
