import { PAGE_NARROW } from "./page-narrow.js";

/**
 * What runs in the page, where scripts run: each still chart becomes an interactive one; on a narrow screen its title and caption
 * become text that wraps; a click on a point leads to its sentence. Written for browsers, so it stands here as text.
 */
export const PAGE_BOOTSTRAP = `
(() => {
  const LEAST_PLOT = 60;
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  const lines = (text) => oneLine([text || ""].flat().join("\\n"));
  const write = (figure, place, text) => {
    const element = figure.querySelector(place);
    element.textContent = text;
    element.hidden = text === "";
  };
${PAGE_NARROW}
  const narrow = (figure, spec, room, drawn) => {
    write(figure, "figcaption .title", lines(spec.title && (spec.title.text || spec.title)));
    write(figure, "figcaption .subtitle", lines(spec.title && spec.title.subtitle));
    let caption = [];
    each(spec, (view) => {
      const axis = view.x && view.x.axis;
      if (axis && axis.titleAnchor === "start" && axis.title) {
        caption = [axis.title].flat();
        axis.title = null;
      }
      if (view.x && axis && axis.title === null) delete view.x.title;
    });
    const many = smallMultiples(spec);
    if (many) caption = spec.vconcat.slice(1).flatMap(({ data }) => data.values.map(({ line }) => line));
    write(figure, ".caption", lines(caption));
    delete spec.title;
    if (many) narrowMultiples(spec, room, drawn);
    else if (panels(spec)) narrowPanels(spec, room, drawn);
    else {
      if (spec.height && spec.height.step) narrowRows(spec, room);
      else narrowLabels(spec, room);
      spec.width = room;
      spec.autosize = { type: "fit-x", contains: "padding" };
    }
    narrowLegends(spec, room);
    spec.config = { ...spec.config, padding: 4 };
    if (spec.config.legend) spec.config.legend = { ...spec.config.legend, columns: 2 };
    figure.classList.add("narrow");
  };
  const draw = async (figure) => {
    const place = figure.querySelector(".live");
    const spec = JSON.parse(document.getElementById(figure.id + "-spec").textContent);
    const still = figure.querySelector(".still svg");
    figure.classList.add("scripted");
    const room = place.clientWidth;
    try {
      const single = !["facet", "hconcat", "vconcat", "concat", "repeat", "spec"].some((part) => part in spec);
      const drawn = still ? Number(still.getAttribute("width")) : Infinity;
      if ((single || (still && (smallMultiples(spec) || panels(spec)))) && room < drawn - 40) narrow(figure, spec, room, drawn);
      const embed = () => vegaEmbed(place, spec, {
        mode: "vega-lite", ast: true, actions: false, renderer: "svg", defaultStyle: false,
        loader: { load: () => Promise.reject(new Error("offline")) },
        tooltip: { disableDefaultStyle: true },
      });
      let { view } = await embed();
      if (single && figure.classList.contains("narrow") && view.width() < LEAST_PLOT) {
        view.finalize();
        spec.width = 600;
        view = (await embed()).view;
      }
      view.addEventListener("click", (event, item) => {
        const anchor = item && item.datum && item.datum.anchor;
        if (anchor) location.href = anchor;
      });
      const picture = place.querySelector("svg");
      const title = figure.querySelector("figcaption .title").textContent;
      const words = figure.querySelector(".still desc");
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", words ? words.textContent : title);
      for (const part of picture.children) part.setAttribute("aria-hidden", "true");
      figure.classList.add("drawn");
    } catch {
      figure.classList.remove("scripted", "narrow");
      place.replaceChildren();
    }
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { seen.unobserve(target); draw(target); }
  }, { rootMargin: "600px" });
  for (const figure of document.querySelectorAll("figure[data-live]")) seen.observe(figure);
})();
`;
