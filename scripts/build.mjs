// Builds the command line and the library, ready for a quick start: `npm run build`.
import "./bundle.mjs";
import { keepCompiled } from "./keep-compiled.mjs";

keepCompiled();
