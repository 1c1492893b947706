/** The only style sheet of the pages, inline; contrasts are above 4.5:1. */
export const style = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1f;background:#f4f4f7}
.bandeau{margin:0;padding:.75rem 1rem;background:#ffd54a;color:#1b1b1f;text-align:center;font-weight:700;font-size:1.125rem}
main{max-width:44rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #d0d0d8;border-radius:.5rem}
h1{margin-top:0;font-size:1.5rem;line-height:1.25}
fieldset{margin:0 0 1rem;padding:0;border:0}
legend{padding:0;font-weight:700}
.agent{display:flex;gap:.75rem;align-items:flex-start;padding:.75rem;border:1px solid #d0d0d8;border-radius:.375rem;margin-top:.5rem}
.agent input{margin-top:.35rem}
.agent label{flex:1}
.nom{display:block;font-weight:700}
.precision{display:block;color:#4a4a55}
.champ{display:block;font-weight:700;margin-bottom:.25rem}
input[type=text]{width:11rem;padding:.5rem;font:inherit;font-size:1.25rem;letter-spacing:.15em;border:1px solid #6b6b78;border-radius:.25rem}
button{padding:.6rem 1.1rem;font:inherit;font-weight:700;color:#fff;background:#1f3a8a;border:2px solid #1f3a8a;border-radius:.25rem;cursor:pointer}
button.second{color:#1f3a8a;background:#fff}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1rem}
.erreur{padding:.75rem;border-left:.25rem solid #b3001b;background:#fdecee;color:#7a0012;font-weight:700}
a{color:#1f3a8a}
:focus-visible{outline:3px solid #0a5fd6;outline-offset:2px}
table{width:100%;border-collapse:collapse}
th,td{padding:.5rem;border-bottom:1px solid #d0d0d8;text-align:left;vertical-align:top}
.code{font:700 1.25rem ui-monospace,monospace;letter-spacing:.1em;white-space:nowrap}
`;
