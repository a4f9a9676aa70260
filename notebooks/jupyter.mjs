// `npm run jupyter`: JupyterLab (or the classic notebook) with the kernel that ships; where neither is installed, how to get one.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const has = (name) => spawnSync("jupyter", [name, "--version"]).status === 0;
const front = ["lab", "notebook"].find(has);
if (!existsSync(join(folder, "..", "data", "tidy")))
  console.log("还没有数据表，请先运行 npm start / there are no tables yet, run npm start first");
if (front === undefined) {
  console.log(`没有找到 JupyterLab。任选其一 / JupyterLab was not found. Any of these will do:
  pip install jupyterlab          然后再运行 npm run jupyter / then npm run jupyter again
  apt-get install jupyter-notebook
  VS Code: 装上 Jupyter 扩展，设环境变量 / install the Jupyter extension and set  JUPYTER_PATH=${folder}
不用 Jupyter 也能运行 / without Jupyter:  npx fuhan notebook run recruitment -p area=四川省`);
  process.exitCode = 1;
} else {
  const env = { ...process.env, JUPYTER_PATH: [folder, process.env.JUPYTER_PATH].filter(Boolean).join(":") };
  const jupyter = spawn("jupyter", [front, ...process.argv.slice(2)], { cwd: join(folder, ".."), env, stdio: "inherit" });
  jupyter.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
