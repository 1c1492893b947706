import { enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { quartierPrioritaireEcrit, telephoneEcrit } from "../ecriture.ts";
import { ligneSource, type Provenance } from "./source.tsx";

/** How to reach the person, one click away. */
export function FicheContact({
  contact,
  domicile,
  provenance,
}: {
  contact: Vue360["contact"];
  /** The last one that the person declared: the register may not know of it yet. */
  domicile: NonNullable<Vue360["situation"]>["domicile"];
  provenance: Provenance;
}) {
  const { telephone, courriel, adresse, commune, quartierPrioritaire } = contact;
  return (
    <section className="m-carte" aria-labelledby="contact">
      <h2 id="contact">Contact</h2>
      <Definitions
        lignes={[
          [
            "Téléphone",
            telephone && (
              <a className="fr-link" href={`tel:${telephone.replace(/[^\d+]/g, "")}`} key="t">
                {telephoneEcrit(telephone)}
              </a>
            ),
          ],
          [
            "Courriel",
            courriel && (
              <a className="fr-link m-cesure" href={`mailto:${courriel}`} key="c">
                {courriel}
              </a>
            ),
          ],
          ["Adresse", adresse && adresse.length > 0 ? <Adresse lignes={adresse} key="a" /> : null],
          [
            "Code commune",
            commune &&
              `${commune.code}${commune.millesime ? ` (code de ${commune.millesime})` : ""}`,
          ],
          ["Quartier prioritaire", quartierPrioritaireEcrit(quartierPrioritaire)],
          // B2-05
          ...(domicile
            ? ([
                ["Domicile déclaré", `${domicile.adresse}, depuis le ${enJour(domicile.depuis)}`],
              ] as const)
            : []),
          ...ligneSource(provenance),
        ]}
      />
    </section>
  );
}

function Adresse({ lignes }: { lignes: readonly string[] }) {
  return (
    <address>
      {lignes.map((ligne) => (
        <span className="m-ligne" key={ligne}>
          {ligne}
        </span>
      ))}
    </address>
  );
}
