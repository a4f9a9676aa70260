import { openDocument, loadVocabulary, createExtractor } from "fuhan";
const v = loadVocabulary(); const x = createExtractor(v);
for (const t of ["2023年技能人才526¹万人。","2023年新增技能人才526万人¹，培训5人²。","建成面积35m²，占地12km²。"]) { const d = await openDocument({name:"a.txt",bytes:Buffer.from(t)},v); const r=x(d); console.log(r.observations.map(o=>[o.text,o.value,o.unit,o.label])); }
const d = await openDocument({name:"a.csv",bytes:Buffer.from("指标,2022年,2023年\n技能人才（万人）,503¹,526²\n")},v); console.log(x(d).observations.map(o=>[o.text,o.value,o.unit]));
