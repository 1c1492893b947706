// Nothing here may leave this origin: no outside font, proxy, telemetry, registry or assistant.
const cadre = document.getElementById("reference");

window.Scalar.createApiReference(cadre, {
  url: cadre.dataset.document,
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: "",
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
  documentDownloadType: "none",
  hideDarkModeToggle: true,
  forceDarkModeState: "light",
  persistAuth: false,
  operationTitleSource: "summary",
  orderSchemaPropertiesBy: "preserve",
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  baseServerURL: window.location.origin,
});
