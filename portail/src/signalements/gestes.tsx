import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { compter } from "../kit/compter.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { Contenu, Lu } from "./formes.ts";

const RELIRE = ["signalements"];

/** What this reader may do now. */
export function Gestes({ signalement }: { signalement: Lu }) {
  const { gestes } = signalement;
  return (
    <div className="m-actions m-bloc">
      {gestes.completer && <Completer signalement={signalement} />}
      {gestes.envoyer && <Envoyer signalement={signalement} />}
      {gestes.accuser && <Accuser id={signalement.id} />}
    </div>
  );
}

const NOMBRES: ReadonlySet<string> = new Set(["nombrePersonnes", "nombreEnregistrements"]);

// CONV-5-22
function Completer({ signalement: { id, version, mentions } }: { signalement: Lu }) {
  const champs: readonly ChampAction[] = mentions.map(({ champ, libelle }) => ({
    nom: champ,
    libelle,
    facultatif: "plus-tard",
    ...(NOMBRES.has(champ)
      ? { forme: [/^\d{1,8}$/, "écrivez un nombre entier"] as const }
      : { genre: "long" as const }),
  }));
  return (
    <FormulaireAction
      titre="Compléter"
      action="Enregistrer"
      relire={RELIRE}
      champs={champs}
      depart={Object.fromEntries(mentions.map(({ champ, valeur }) => [champ, valeur ?? ""]))}
      envoyer={async (valeurs) => {
        const texte = (champ: string) => valeurs[champ] || null;
        const nombre = (champ: string) => (valeurs[champ] ? Number(valeurs[champ]) : null);
        const body: Contenu = {
          version,
          description: texte("description"),
          categoriesPersonnes: texte("categoriesPersonnes"),
          nombrePersonnes: nombre("nombrePersonnes"),
          categoriesDonnees: texte("categoriesDonnees"),
          nombreEnregistrements: nombre("nombreEnregistrements"),
          consequences: texte("consequences"),
          mesures: texte("mesures"),
        };
        const params = { path: { id } };
        await recevoir(api.POST("/portail/api/signalements/{id}/contenu", { params, body }));
        return "Le signalement est complété.";
      }}
    />
  );
}

// CONV-5-20 CONV-5-22
function Envoyer({ signalement: { id, version, manquants } }: { signalement: Lu }) {
  const aCompleter = manquants.length > 0;
  return (
    <FormulaireAction
      titre={aCompleter ? "Envoyer, à compléter ensuite" : "Envoyer à l’autre partie"}
      action={aCompleter ? "Envoyer avec la mention « à compléter »" : "Confirmer l’envoi"}
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        const params = { path: { id } };
        const body = { version, aCompleter };
        const { envois, sansContact } = await recevoir(
          api.POST("/portail/api/signalements/{id}/envoi", { params, body }),
        );
        const faits = compter(envois, "envoi fait", "envois faits");
        return sansContact.length === 0
          ? `${faits}.`
          : `${faits}. L’annexe ne nomme pas le contact de : ${sansContact.join(", ")}. Joignez cette partie autrement.`;
      }}
    />
  );
}

function Accuser({ id }: { id: string }) {
  return (
    <FormulaireAction
      titre="Accuser réception"
      action="Confirmer la réception"
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        const params = { path: { id } };
        await recevoir(api.POST("/portail/api/signalements/{id}/accuse", { params, body: {} }));
        return "L’autre partie lit que vous avez reçu ce signalement.";
      }}
    />
  );
}
