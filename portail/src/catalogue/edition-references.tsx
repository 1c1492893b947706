import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";

const RACINE = "/portail/api/gouvernance" as const;

/** The specification in force, and the secondary purposes that the commission SI opened. */
// CONV-PRE-04 CONV-2-06
export function EditionReferences() {
  const { data, error, refetch } = useQuery({
    queryKey: ["catalogue", "references"],
    queryFn: () => recevoir(api.GET(`${RACINE}/references`)),
  });
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
  if (!data) return null;
  const noms = new Map(data.fondements.map(({ finalite, libelle }) => [finalite, libelle]));
  return (
    <section aria-labelledby="references">
      <h2 id="references">Cahier des charges et finalités secondaires</h2>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      <ul>
        {data.cahiers.map(({ enVigueurLe, reference, enVigueur }) => (
          <li key={enVigueurLe}>
            {reference}, à partir du {enJour(enVigueurLe)}{" "}
            {enVigueur && <Pastille ton="bon">En vigueur</Pastille>}
          </li>
        ))}
      </ul>
      <FormulaireAction
        titre="Enregistrer un arrêté"
        action="Enregistrer l’arrêté"
        relire={["catalogue"]}
        champs={[
          { nom: "reference", libelle: "Arrêté" },
          { nom: "enVigueurLe", libelle: "En vigueur à partir du", genre: "date" },
        ]}
        envoyer={async ({ reference = "", enVigueurLe = "" }) => {
          const body = { reference, enVigueurLe };
          await recevoir(api.POST(`${RACINE}/cahiers-des-charges`, { body }));
          return "L’arrêté est enregistré.";
        }}
      />
      <ul>
        {data.finalites.map(({ finalite, ouverte, decisions }) => (
          <li key={finalite}>
            {noms.get(finalite)}{" "}
            <Pastille ton={ouverte ? "bon" : "attention"}>
              {ouverte ? "Ouverte" : "Fermée"}
            </Pastille>
            <span className="m-discret m-ligne">
              {decisions.map((d) => `${d.decision}, effet le ${enJour(d.effetLe)}`).join(" – ")}
            </span>
          </li>
        ))}
      </ul>
      <FormulaireAction
        titre="Ouvrir ou fermer une finalité"
        action="Enregistrer la décision"
        relire={["catalogue"]}
        champs={[
          {
            nom: "finalite",
            libelle: "Finalité",
            genre: "choix",
            options: data.finalites.map((f) => [f.finalite, noms.get(f.finalite) ?? ""] as const),
          },
          {
            nom: "sens",
            libelle: "Décision prise",
            genre: "choix",
            options: [
              ["ouvrir", "Ouvrir"],
              ["fermer", "Fermer : les outils de cette seule finalité ne sont plus montrés"],
            ],
          },
          { nom: "effetLe", libelle: "Prise d’effet", genre: "date" },
          { nom: "decision", libelle: "Référence de la décision de la commission SI" },
        ]}
        envoyer={async ({ finalite, sens, effetLe = "", decision = "" }) => {
          const body = {
            finalite: finalite as "EMPLOYEUR",
            ouverte: sens === "ouvrir",
            effetLe,
            decision,
          };
          await recevoir(api.POST(`${RACINE}/finalites`, { body }));
          return "La décision est enregistrée.";
        }}
      />
    </section>
  );
}
