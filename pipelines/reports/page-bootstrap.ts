/**
 * What runs in the page, where scripts run: each still chart becomes an interactive one as wide as its place; a click on a point
 * leads to its sentence; printing takes the still ones. Written for browsers, so it stands here as text.
 */
export const PAGE_BOOTSTRAP = `
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const anchors = read("anchors");
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
  const draw = async (figure) => {
    const place = figure.querySelector(".live");
    const spec = read(figure.id + "-spec");
    delete spec.$schema;
    const single = !["facet", "hconcat", "vconcat", "concat", "repeat", "row", "column"].some((part) => part in spec);
    const narrow = figure.clientWidth < 600;
    figure.classList.add("scripted");
    if (single && !(spec.encoding && (spec.encoding.row || spec.encoding.column || spec.encoding.facet))) {
      const padding = spec.padding === undefined ? 5 : spec.padding;
      if (typeof spec.width !== "object") spec.width = "container";
      spec.autosize = { type: "fit-x", contains: "padding" };
      spec.padding = padding;
      if (narrow) { delete spec.title; figure.classList.add("narrow"); }
    }
    try {
      const { view } = await vegaEmbed(place, spec, {
        mode: "vega-lite", ast: true, actions: false, renderer: "svg", defaultStyle: false, hover: true,
        loader: { load: () => Promise.reject(new Error("offline")) },
        tooltip: { disableDefaultStyle: true, theme: "report" },
      });
      view.addEventListener("click", (event, item) => {
        const anchor = item && item.datum && anchors[figure.id + " " + keyOf(item.datum)];
        if (anchor) location.hash = "#" + anchor;
      });
      figure.classList.add("drawn");
    } catch (error) {
      figure.classList.remove("scripted", "narrow");
      place.replaceChildren();
    }
  };
  const keyOf = (row) => row.observation_id || [row.indicator || row.indicator_zh, row.ref_area || row.area, row.time_period || row.year].join("|");
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { seen.unobserve(target); draw(target); }
  }, { rootMargin: "600px" });
  for (const figure of document.querySelectorAll("figure[data-live]")) seen.observe(figure);
})();
`;
