import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { Detail, Vue } from "./formes.ts";

/** The deliberation that authorises the signature: a fact, entered once. */
export function ActeAutorisant({ detail, vue }: { detail: Detail; vue: Vue }) {
  const { deliberation, avertissements } = detail;
  return (
    <section aria-labelledby="acte">
      <h2 id="acte">Acte autorisant la signature</h2>
      {avertissements.map((phrase) => (
        <Alerte gravite="warning" key={phrase}>
          {phrase}
        </Alerte>
      ))}
      {deliberation ? (
        <Acte deliberation={deliberation} />
      ) : (
        <p>Aucune délibération enregistrée : la convention ne peut pas être signée.</p>
      )}
      {vue === "operateur" && detail.etat === "projet" && <Autoriser id={detail.id} />}
    </section>
  );
}

function Acte({ deliberation }: { deliberation: NonNullable<Detail["deliberation"]> }) {
  const { vote, avis = [], references = [], executoire } = deliberation;
  const groupes = Map.groupBy(references, ({ groupe }) => groupe);
  return (
    <>
      <Definitions
        lignes={[
          ["Délibération", deliberation.numero && `n° ${deliberation.numero}`],
          ["Date", deliberation.date && enJour(deliberation.date)],
          ["Organe", deliberation.organe],
          ["Titre", deliberation.titre],
          ["Présidence", deliberation.president],
          ["Secrétariat", deliberation.secretaire],
          [
            "Vote",
            vote &&
              `${vote.pour ?? 0} pour, ${vote.contre ?? 0} contre, ${vote.abstention ?? 0} abstention${vote.resultat ? ` : ${vote.resultat}` : ""}`,
          ],
          ["Groupes", vote?.groupes?.join(", ")],
          ["Présents", deliberation.presents?.join(", ")],
          ["Excusés", deliberation.excuses?.join(", ")],
          ["Ne participent pas au vote", deliberation.nonParticipants?.join(", ")],
          [
            "Avis préalables",
            avis.length > 0 &&
              avis.map((a) => `${a.commission}, ${enJour(a.date)} : ${a.sens}`).join(" ; "),
          ],
          [
            "Signature exécutoire",
            executoire &&
              `${executoire.nom}, ${executoire.qualite}${executoire.pour ? `, pour ${executoire.pour}` : ""}`,
          ],
        ]
          .filter(([, valeur]) => valeur)
          .map(([libelle, valeur]) => [String(libelle), valeur] as const)}
      />
      {groupes.size > 0 && (
        <details>
          <summary>Références juridiques ({references.length})</summary>
          {[...groupes].map(([groupe, textes]) => (
            <div key={groupe}>
              <h3>{groupe}</h3>
              <ul>
                {textes.map(({ texte, version }) => (
                  <li key={texte}>
                    {texte}
                    {version && ` (${version})`}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

const OPERATEUR = "operateur" as const;
const PARTENAIRE = "partenaire" as const;

function Autoriser({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Enregistrer la délibération et les mandats"
      action="Enregistrer l’acte"
      champs={[
        { nom: "numero", libelle: "Numéro de la délibération" },
        { nom: "date", libelle: "Date de la décision", genre: "date" },
        { nom: "organe", libelle: "Organe" },
        { nom: "titre", libelle: "Titre" },
        { nom: "president", libelle: "Présidence de séance" },
        { nom: "secretaire", libelle: "Secrétariat de séance" },
        { nom: "pour", libelle: "Voix pour" },
        { nom: "contre", libelle: "Voix contre" },
        { nom: "abstention", libelle: "Abstentions" },
        { nom: "nomPartenaire", libelle: "Signataire du partenaire" },
        { nom: "qualitePartenaire", libelle: "Sa qualité" },
        { nom: "nomOperateur", libelle: "Signataire de France Travail" },
        { nom: "qualiteOperateur", libelle: "Sa qualité" },
        { nom: "mandatOperateur", libelle: "Acte qui lui donne mandat" },
        {
          nom: "projet",
          libelle: "Texte du projet annexé à la délibération",
          aide: "Le texte signé devra lui être identique.",
          genre: "long",
        },
      ]}
      envoyer={async (v) => {
        const lire = (nom: string) => v[nom] ?? "";
        const body = {
          deliberation: {
            numero: lire("numero"),
            date: lire("date"),
            organe: lire("organe"),
            titre: lire("titre"),
            president: lire("president"),
            secretaire: lire("secretaire"),
            vote: {
              pour: Number(lire("pour")),
              contre: Number(lire("contre")),
              abstention: Number(lire("abstention")),
            },
          },
          representants: [
            {
              partie: OPERATEUR,
              nom: lire("nomOperateur"),
              qualite: lire("qualiteOperateur"),
              mandat: lire("mandatOperateur"),
            },
            {
              partie: PARTENAIRE,
              nom: lire("nomPartenaire"),
              qualite: lire("qualitePartenaire"),
              mandat: `Délibération n° ${lire("numero")}`,
            },
          ],
          projet: lire("projet"),
        };
        const params = { path: { id } };
        const { avertissements } = await recevoir(
          api.POST("/portail/api/conventions/{id}/autorisation", { params, body }),
        );
        return avertissements.join(" ") || "L’acte est enregistré : il ne changera plus.";
      }}
    />
  );
}
