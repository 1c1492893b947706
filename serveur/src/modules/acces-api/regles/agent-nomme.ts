type Entetes = Readonly<Record<string, string | string[] | undefined>>;
type AgentNomme = { nom: string; prenom: string; identifiant: string };

const NOMS = ["pa-nom-agent", "pa-prenom-agent", "pa-identifiant-agent"] as const;

/** What the gateway thinks of the three pa-* headers (wire §1.3). */
export function agentNommeConforme(entetes: Entetes): "conforme" | "absent" | "vide" | "interdit" {
  if (NOMS.some((nom) => entetes[nom] === undefined)) return "absent";
  if (NOMS.some((nom) => borner(String(entetes[nom])) === "")) return "vide";
  return NOMS.some((nom) => String(entetes[nom]).includes("|")) ? "interdit" : "conforme";
}

/** The agent an application names, or null when a header is missing. Values are kept to 100 characters. */
export function lireAgentNomme(entetes: Entetes): AgentNomme | null {
  const [nom, prenom, identifiant] = NOMS.map((nomEntete) => entetes[nomEntete]);
  if (typeof nom !== "string" || typeof prenom !== "string" || typeof identifiant !== "string") {
    return null;
  }
  return { nom: borner(nom), prenom: borner(prenom), identifiant: borner(identifiant) };
}

function borner(valeur: string): string {
  // What is not seen names nobody, and what turns the text round would show the auditor another name.
  // Never half of a character: no text of the database could hold it.
  return decoder(valeur)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cf}+/gu, "")
    .trim()
    .slice(0, 100)
    .replace(/[\uD800-\uDBFF]$/, "");
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The name that was sent: Node gives each byte of a header as one character, and most clients send UTF-8,
 * some Latin-1. What is no UTF-8 is the latter.
 */
function decoder(valeur: string): string {
  if (!/[\x80-\xff]/.test(valeur)) return valeur;
  try {
    return UTF8.decode(Buffer.from(valeur, "latin1"));
  } catch {
    return valeur;
  }
}
