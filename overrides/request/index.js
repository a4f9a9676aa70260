// danfojs-node would use request to read a URL. Notebooks read the tidy tables; nothing here may reach the network.
module.exports = () => {
  throw new Error(
    "danfojs 不从网络读取；请用 fuhan 的 loadSeries。 / danfojs does not read URLs here; use fuhan's loadSeries.",
  );
};
