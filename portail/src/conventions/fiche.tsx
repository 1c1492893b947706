import { ActeAutorisant } from "./acte-autorisant.tsx";
import { Annexes } from "./annexes.tsx";
import { Avenants } from "./avenants.tsx";
import { Correspondants } from "./correspondants.tsx";
import { Delegations } from "./delegations.tsx";
import { Denonciations } from "./denonciations.tsx";
import { Differends } from "./differends.tsx";
import type { Detail, Vue } from "./formes.ts";
import { Frise } from "./frise.tsx";
import { Periode } from "./periode.tsx";
import { Pieces } from "./pieces.tsx";
import { Rattachements } from "./rattachements.tsx";
import { Signataires } from "./signataires.tsx";

/** The whole sheet of a convention; what may be changed depends on who looks. */
export function Fiche({ detail, vue }: { detail: Detail; vue: Vue }) {
  return (
    <div className="m-fiche">
      <Periode detail={detail} />
      <Rattachements detail={detail} />
      <Delegations detail={detail} />
      <ActeAutorisant detail={detail} vue={vue} />
      <Signataires detail={detail} vue={vue} />
      <Correspondants detail={detail} vue={vue} />
      <Pieces detail={detail} />
      <Annexes detail={detail} vue={vue} />
      <Avenants detail={detail} vue={vue} />
      <Denonciations detail={detail} vue={vue} />
      <Differends detail={detail} vue={vue} />
      <Frise detail={detail} />
    </div>
  );
}
