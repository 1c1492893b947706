// What one process has compiled, the next ones read: a start, and each test file, spend a fifth less processor.
import { enableCompileCache } from "node:module";

enableCompileCache();
