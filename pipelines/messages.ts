/** Every message a user may read, in Chinese and English, in one place. `{value}` and `{place}` are filled in. */
const messages = {
  "file-missing": { zh: "找不到文件", en: "no such file" },
  "file-unreadable": { zh: "文件无法读取", en: "the file cannot be read" },
  "file-unwritable": { zh: "文件写不了", en: "the file cannot be written" },
  "folder-missing": { zh: "要写入的文件夹不存在", en: "the folder to write to is not there" },
  "file-link": {
    zh: "文件夹中的符号链接不读；请把文件本身放进来，或在 data/sources.yaml 里写 file:",
    en: "a symbolic link in a folder is not followed; put the file itself there, or name it with file: in data/sources.yaml",
  },
  "file-empty": { zh: "文件是空的", en: "the file is empty" },
  "file-binary": {
    zh: "这种格式读不了，请另存为 DOCX、PDF 或文本",
    en: "no reader for this format; save it as DOCX, PDF or text",
  },
  "file-picture": {
    zh: "这是图片，没有可读的文字；请先做文字识别（OCR），并逐一目视核对数字",
    en: "this is a picture without readable text; run OCR on it first and check every figure by eye",
  },
  "file-archive": {
    zh: "这是压缩包，请先解压，再读其中的文件",
    en: "this is an archive; unpack it and read the files in it",
  },
  "file-slides": {
    zh: "演示文稿读不了，请另存为 PDF",
    en: "no reader for slides; save them as PDF",
  },
  "file-layout": {
    zh: "这种版式文件读不了，请用它的阅读器导出为 PDF",
    en: "no reader for this layout format; export it as PDF from its viewer",
  },
  "file-old-word": {
    zh: "Word 95 及更早的格式读不了，请用 Word 或 WPS 打开，另存为 DOCX",
    en: "no reader for Word 95 and before; open it in Word or WPS and save it as DOCX",
  },
  "file-encrypted": {
    zh: "文件已加密，请先打开并取消密码，再另存",
    en: "the file is encrypted; open it, take its password off and save it again",
  },
  "file-too-large": { zh: "文件过大，超过上限", en: "the file is too large, past the limit" },
  "file-too-slow": { zh: "读取超时，已停止", en: "reading took too long and was stopped" },
  "file-too-much-memory": { zh: "读取所需内存超过上限，已停止", en: "reading needed too much memory and was stopped" },
  "file-encoding": { zh: "字符编码有误", en: "the characters are mis-encoded" },
  "file-truncated": { zh: "文件不完整", en: "the file is truncated" },
  "pdf-scan": {
    zh: "PDF 是扫描件，没有可读的文字；请先做文字识别（OCR），并逐一目视核对数字",
    en: "the PDF is a scan without readable text; run OCR on it first and check every figure by eye",
  },
  "table-no-unit": {
    zh: "表中有数字没有单位，请在表前加一行“单位：…”，或写进表头，如“人数（人）”",
    en: "figures of tables have no unit; put a line 单位：… before the table, or the unit into a header: 人数（人）",
  },
  "csv-no-header": { zh: "CSV 没有表头", en: "the CSV has no header row" },
  "html-too-deep": { zh: "网页嵌套过深", en: "the page is nested too deep" },
  "front-matter": { zh: "文件头（front matter）有误", en: "the front matter is wrong" },
  "vocabulary-missing-column": { zh: "词表缺少列", en: "the vocabulary lacks a column" },
  "vocabulary-bad-value": { zh: "词表的值有误", en: "a bad value in the vocabulary" },
  "vocabulary-unknown-unit": { zh: "词表中的指标用了未知单位", en: "an indicator has an unknown unit" },
  "vocabulary-duplicate": { zh: "词表中有重复", en: "a duplicate in the vocabulary" },
  "vocabulary-field-count": {
    zh: "词表这一行的列数不对",
    en: "a row of the vocabulary has too few or too many fields",
  },
  "vocabulary-unknown-area": { zh: "词表中的地区没有上级", en: "an area's parent is unknown" },
  "vocabulary-unknown-indicator": { zh: "没有这个指标", en: "no such indicator" },
  "vocabulary-missing-kind": {
    zh: "trust.csv 缺少一种文件，须列全",
    en: "trust.csv must list every kind of document, one is missing",
  },
  "vocabulary-excluded-name": {
    zh: "指标的排除词出现在它自己的名称里",
    en: "an indicator excludes one of its own names",
  },
  sources: { zh: "来源清单有误", en: "the list of sources is wrong" },
  "snapshot-used": { zh: "改用上一次可读的快照", en: "its last readable snapshot is used instead" },
  "pull-gone": { zh: "网页已不存在", en: "the page is gone" },
  "pull-status": { zh: "服务器没有给出网页", en: "the server did not give the page" },
  "pull-unreachable": { zh: "连不上服务器", en: "the server cannot be reached" },
  "pull-host-fails": {
    zh: "这台主机接连失败，这次不再请求",
    en: "its host failed several times in a row and is not asked again this time",
  },
  "pull-timeout": { zh: "服务器太久没有回应", en: "the server took too long" },
  "pull-truncated": { zh: "网页没有传完整", en: "the page did not arrive whole" },
  "pull-malformed": { zh: "服务器的回应不合 HTTP", en: "the server's answer is not HTTP" },
  "pull-encoding": { zh: "网页的压缩有误", en: "the compression of the page is wrong" },
  "pull-too-large": { zh: "网页超过大小上限", en: "the page is larger than the limit" },
  "pull-tls": {
    zh: "服务器的 TLS 证书无效或过旧；若信任此站，可给这个来源写上 insecure: true（fuhan add --insecure）",
    en: "the server's TLS certificate is invalid or too old; if you trust this site, give the source insecure: true (fuhan add --insecure)",
  },
  "pull-redirects": { zh: "重定向过多", en: "too many redirects" },
  "pull-redirect-scheme": { zh: "重定向到 http、https 以外", en: "a redirect to something other than http or https" },
  "pull-inner": {
    zh: "网页把请求引向本机或内网，已拒绝；若确要读取，请把那个地址写入来源清单",
    en: "a redirect or link leads to this machine or a private network and is refused; if you mean to read it, name it in the list of sources",
  },
  "pull-offline": { zh: "没有快照，离线时不能读", en: "it has no snapshot, and cannot be read offline" },
  proxy: { zh: "环境变量中的代理地址有误", en: "the proxy that the environment names is no URL" },
  "index-no-links": { zh: "索引页没有匹配的链接", en: "no link of the index page matches" },
  "index-pattern": {
    zh: "索引页的 links 匹配过慢，仍用以前的网页",
    en: "links of the index page is too slow a pattern, earlier pages are kept",
  },
  "index-limit": {
    zh: "匹配的链接多于 limit，其余未读",
    en: "more links match than limit allows, the rest is not read",
  },
  "source-option": { zh: "选项的值有误", en: "the value of an option is wrong" },
  "source-option-foreign": { zh: "这个选项不适用于这种来源", en: "the option is not for this kind of source" },
  "source-address": {
    zh: "网址须以 http 或 https 开头，且不带用户名和密码",
    en: "an address must be http or https, without a user or password",
  },
  "source-date": {
    zh: "日期须是历法上有的，如 2023、2023-06、2023-06-01",
    en: "a date must be one that there is, such as 2023, 2023-06 or 2023-06-01",
  },
  "source-pattern": { zh: "须是正确的正则表达式", en: "must be a valid regular expression" },
  "source-id": {
    zh: "名称须以字母、汉字或数字开头，其后只可再有 . _ -，至多 80 字",
    en: "an id begins with a letter or digit, holds besides them only . _ - and has 80 characters at most",
  },
  "source-charset": {
    zh: "须是 WHATWG 编码名，如 gb18030、utf-8、big5",
    en: "must be an encoding of the WHATWG, such as gb18030, utf-8 or big5",
  },
  "source-contact": {
    zh: "须是可打印的 ASCII 字符，不含圆括号和分号，至多 100 个",
    en: "must be printable ASCII without brackets and semicolons, 100 characters at most",
  },
  "source-kind": {
    zh: "一条来源须写明 file、folder、url、index 中的一个，且只写一个",
    en: "an entry must name exactly one of file, folder, url and index",
  },
  "source-repeated": { zh: "这个 id 已用过，须各不相同", en: "another entry has this id; each must differ" },
  "source-list": {
    zh: "文件须有 sources:，其下是来源的列表（- folder: data/documents）",
    en: "the file must have sources: with a list of sources below it (- folder: data/documents)",
  },
  "correction-list": {
    zh: "文件须有 corrections:，其下是更正的列表；没有更正时写 corrections: []",
    en: "the file must have corrections: with a list of corrections below it; corrections: [] where there are none",
  },
  "correction-choice": {
    zh: "须写 read 或 set（可以都写），或只写 drop: true",
    en: "must have read or set (or both), or else drop: true alone",
  },
  "period-form": {
    zh: "须以四位年份开头，如 2022、2022-H1、2016/2020",
    en: "must begin with a year of four digits, such as 2022, 2022-H1 or 2016/2020",
  },
  yaml: { zh: "YAML 写法有误", en: "not well-formed YAML" },
  "field-unknown": { zh: "没有这个字段，可用的有", en: "no such field, there are" },
  "field-missing": { zh: "缺少这个字段", en: "this field is missing" },
  "field-text": { zh: "须是文字，不能为空", en: "must be text, and not empty" },
  "field-boolean": { zh: "须是 true 或 false", en: "must be true or false" },
  "field-number": { zh: "须是整数", en: "must be a whole number" },
  "field-list": { zh: "须是列表，如 [甲, 乙]", en: "must be a list, such as [a, b]" },
  "field-fields": {
    zh: "须是“字段: 值”，冒号后有空格",
    en: "must be fields with values, `field: value` with a blank after the colon",
  },
  "field-value": { zh: "值有误", en: "the value is wrong" },
  "source-duplicate": { zh: "来源清单中已有", en: "the list of sources has it already" },
  "name-taken": { zh: "另一份文件已用这个名称", en: "another document has this name already" },
  "notebook-invalid": { zh: "笔记本文件不合 nbformat 4", en: "the notebook is not valid nbformat 4" },
  "notebook-unknown": { zh: "没有这个笔记本，括号里是现有的", en: "there is no such notebook, those in brackets are" },
  "parameter-type": { zh: "参数的值类型不对", en: "a parameter has a value of the wrong type" },
  "parameter-form": { zh: "参数应写作 名称=值", en: "a parameter is written as name=value" },
  "years-order": {
    zh: "years 写作首年,末年，都是四位数的年份，首年不晚于末年",
    en: "years are a first and a last year of four digits, the first not after the last",
  },
  "years-empty": {
    zh: "这些年份没有年度数值，括号里是有数值的年份",
    en: "there are no yearly figures of these years, those in brackets have some",
  },
  "notebook-parameter": { zh: "笔记本没有这个参数", en: "the notebook has no such parameter" },
  "cell-failed": { zh: "笔记本单元出错", en: "a cell failed" },
  "kernel-died": { zh: "tslab 内核没有起来或中途退出", en: "the tslab kernel did not start or has ended" },
  "kernel-timeout": { zh: "笔记本单元超时", en: "a cell took too long" },
  "chart-unsound": {
    zh: "报告里的图会误导读者或读不全",
    en: "a chart of the report would mislead a reader or shut one out",
  },
  "pdf-failed": { zh: "PDF 排版失败", en: "the PDF could not be typeset" },
  "port-taken": {
    zh: "端口已被占用，请用 --port 另选一个（0 为任一空闲端口）",
    en: "the port is in use; choose another with --port (0: any that is free)",
  },
  "gold-missing": {
    zh: "评分所用的人工标注在项目之外，这里没有，无法评分",
    en: "the hand-made gold that scores are taken on stands beside the project, and is not here",
  },
  "system-permission": { zh: "没有权限", en: "no permission" },
  "system-full": { zh: "磁盘已满", en: "the disk is full" },
  "still-stands": { zh: "原有的表和报告保持不变", en: "the tables and reports that stood before still stand" },
  system: { zh: "系统拒绝了操作", en: "the system refused" },
  "usage-command": { zh: "没有这个命令", en: "no such command" },
  "usage-option": { zh: "没有这个选项", en: "no such option" },
  "usage-argument-missing": { zh: "缺少参数", en: "an argument is missing" },
  "usage-value-missing": { zh: "选项后面缺少值", en: "an option lacks its value" },
  "usage-option-missing": { zh: "缺少必需的选项", en: "an option that is needed is missing" },
  "usage-value": { zh: "选项没有这样的值，括号里是可用的", en: "no value of the option, those in brackets are" },
  "usage-too-many": { zh: "参数太多", en: "too many arguments" },
  locked: { zh: "另一个 refresh 正在写这个文件夹", en: "another refresh is writing this folder" },
  "folder-expected": { zh: "这是文件，此处须给文件夹", en: "this is a file, a folder is expected" },
  "no-documents": { zh: "文件夹里没有可读的文件", en: "the folder has no document that can be read" },
  "tables-missing": {
    zh: "还没有整洁表，请先运行 npx fuhan refresh",
    en: "there are no tidy tables yet, run npx fuhan refresh first",
  },
  "reports-missing": {
    zh: "还没有报告，请先运行 npx fuhan refresh",
    en: "there are no reports yet, run npx fuhan refresh first",
  },
  "tables-unreadable": {
    zh: "整洁表已损坏，请重新运行 npx fuhan refresh",
    en: "a tidy table is damaged, run npx fuhan refresh again",
  },
  corrections: { zh: "data/corrections.yaml 有误", en: "data/corrections.yaml is wrong" },
  "check-correction-stale": {
    zh: "更正所指的数字已不在原句中：来源可能已改正，请核对后删去这一条",
    en: "the figure of a correction no longer stands in its sentence: the source may have been put right; check it and delete this entry",
  },
  "check-correction-ambiguous": {
    zh: "更正对应不止一个数字，请写出更多原句",
    en: "a correction fits several figures, give more words of the sentence",
  },
  "check-correction-unreadable": { zh: "更正后的写法不是一个数字", en: "a correction's new words are no figure" },
  "check-correction-unused": { zh: "更正所指的文件没有读到", en: "the document of a correction was not read" },
  "check-magnitude": {
    zh: "同一数字是上次成表时的八倍以上或八分之一以下，可能漏了“万”或多了零；若确属有意，用 fuhan refresh --accept",
    en: "the same figure is eight times what it was in the last build or more, or an eighth or less, a 万 may be lost or a zero too many; if it is meant, fuhan refresh --accept",
  },
  "check-coverage": {
    zh: "序列比上次成表时少了许多数值；若确属有意，用 fuhan refresh --accept",
    en: "the series lost many of the values of the last build; if it is meant, fuhan refresh --accept",
  },
  "check-many-gone": {
    zh: "上次成表时有的文件，这次少了许多，来源可能没有读全；若确属有意，用 fuhan refresh --accept",
    en: "many documents of the last build are gone, a source may not have been read whole; if it is meant, fuhan refresh --accept",
  },
  "check-value-lost": { zh: "上次成表时有的数值，这次没有了", en: "a value of the last build is lost" },
  "check-document-gone": { zh: "上次成表时有的文件，这次没有了", en: "a document of the last build is gone" },
  "check-copy": {
    zh: "两份文件逐字节相同，只读了前一份；请删去一份",
    en: "two documents are the same byte for byte, and only the first of them is read; please remove one",
  },
  "check-indicator-changed": {
    zh: "指标的单位或类别与上次成表时不同；若确属有意，用 fuhan refresh --accept",
    en: "the unit or kind of an indicator is not that of the last build; if it is meant, fuhan refresh --accept",
  },
  "check-kind": {
    zh: "这个指标的一些数字另有类别，未进入序列，请核对",
    en: "some figures of this indicator are of another kind and not in its series, please check",
  },
  "check-step": {
    zh: "相邻两个数值相差百倍以上，请核对",
    en: "two neighbouring values differ a hundredfold or more, please check",
  },
  "check-fraction": { zh: "人、家、个等不应有小数，可能漏了“万”", en: "a count with a fraction, a 万 may be lost" },
  "check-part": { zh: "部分大于总量", en: "a part is above its total" },
  "check-sum": { zh: "各部分之和与总量不符", en: "the parts do not add up to their total" },
  "check-share": { zh: "比重与部分、总量之比不符", en: "a share is not its part over its total" },
  "check-stale-source": { zh: "来源久无新文件", en: "a source has had no new document for long" },
  "indicator-unknown": {
    zh: "没有这个指标，也没有相近的；全部指标见 data/vocabulary/indicators.csv",
    en: "no such indicator, and none that is like it; data/vocabulary/indicators.csv lists them all",
  },
  "indicator-alike": { zh: "没有这个指标，括号里是相近的", en: "no such indicator, those in brackets are like it" },
  "indicator-no-data": { zh: "表里没有这个指标的数据", en: "the tables hold nothing of this indicator" },
  "area-unknown": { zh: "没有这个地区", en: "no such area" },
  "snapshot-missing": { zh: "快照不在了，无法重建", en: "a snapshot is gone, the build cannot be made again" },
  "vintage-unknown": {
    zh: "没有这个版次，括号里是现有各版及成表时间",
    en: "no such vintage; those that there are, and when they were built, stand in brackets",
  },
  "vintage-several": { zh: "不止一个版次如此", en: "more than one vintage fits" },
  "vintage-only": {
    zh: "至今只成过一次表，没有上一版可比；内容有变后再运行 refresh，才有第二版",
    en: "there is only one build so far and none before it; a second comes once refresh finds that something has changed",
  },
  "vintage-before": {
    zh: "那时还没有成过表，括号里是现有各版及成表时间",
    en: "nothing had been built by then; the vintages that there are, and when they were built, stand in brackets",
  },
  "checks-failed": {
    zh: "检查未通过，表和报告保持原样；错误",
    en: "checks failed, tables and reports stay as they were; errors",
  },
  "check-key-repeated": { zh: "主键重复", en: "the key is repeated" },
  "check-key-dangling": { zh: "所引用的行不存在", en: "the row that it refers to does not exist" },
  "check-field-missing": { zh: "必填的值缺失", en: "a required value is missing" },
  "check-field-code": { zh: "代码不在代码表中", en: "the code is not in the code list" },
  "check-field-number": { zh: "不是有限的数", en: "not a finite number" },
  "check-bounds": { zh: "数值不在其上下界之内", en: "the value lies outside its bounds" },
  "check-rate": { zh: "比率超出 0–100%，请核对", en: "a rate outside 0–100%, please check" },
  "check-growth": { zh: "增长率超出合理范围，请核对", en: "an implausible growth rate, please check" },
  "check-negative": { zh: "数量为负，请核对", en: "a negative amount, please check" },
  "check-area": {
    zh: "看不出文件属于哪个地区，它的指标数字未入表；请在文件头（front matter）写 area: 重庆市，或用 fuhan add --area 重庆市",
    en: "no area can be told for a document, its figures of indicators are in no table; put area: 重庆市 in its front matter, or use fuhan add --area 重庆市",
  },
  "check-year": { zh: "年份超出合理范围，请核对", en: "an implausible year, please check" },
  "check-span": { zh: "文中位置有误或重叠", en: "the place in the text is wrong or overlaps another" },
  "chart-no-title": { zh: "图没有标题", en: "the chart has no title" },
  "chart-no-description": { zh: "图没有文字说明", en: "the chart has no description" },
  "chart-loads": { zh: "图引用了外部数据、图片或链接", en: "the chart refers to outside data, a picture or a link" },
  "chart-bar-not-from-zero": { zh: "条形不从 0 起", en: "bars do not start at zero" },
  "chart-two-axes": { zh: "一幅图有两个纵轴", en: "one view has two vertical axes" },
  "chart-colour-alone": { zh: "类别只用颜色区分", en: "categories differ in colour alone" },
  "chart-line-over-gap": { zh: "折线会跨过缺数的年份", en: "a line would cross years without a value" },
  "chart-text-in-expression": {
    zh: "文档中的文字进入了表达式",
    en: "text that is not plain ASCII stands in an expression",
  },
  "chart-cut-label": { zh: "标签会被截断", en: "labels may be cut" },
  "chart-foreign-colour": { zh: "用了主题以外的颜色", en: "a colour that is not of the theme" },
  "query-failed": { zh: "查询出错", en: "the query failed" },
  "query-writes": {
    zh: "查询只能读表（SELECT），不能写、不能改设置",
    en: "a query reads the tables (SELECT); it can neither write nor change settings",
  },
  "xlsx-too-long": {
    zh: "行数超过 Excel 一张表的上限（1,048,576），请改用 CSV 或 Parquet",
    en: "more rows than a sheet of Excel can have (1,048,576); use CSV or Parquet",
  },
  "query-empty": { zh: "没有 SQL", en: "there is no SQL" },
  "check-numerals": {
    zh: "观测、未入表数字之和与抽取的数字总数不符",
    en: "observations and residue do not add up to the numbers extracted",
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type MessageCode = keyof typeof messages;

/** What a message names: the offending value, and the place (file, file:line, URL, row). */
export interface MessageDetail {
  /** Where its words differ by language, both. */
  readonly value?: string | number | { readonly zh: string; readonly en: string };
  readonly place?: string;
}

/** `problem: value (place)` in Chinese, a slash, the same in English. */
export function message(code: MessageCode, detail: MessageDetail = {}): string {
  const { zh, en } = messageIn(code, detail);
  return `${zh} / ${en}`;
}

/** `problem: value (place)` in each language. */
export function messageIn(code: MessageCode, detail: MessageDetail = {}): { readonly zh: string; readonly en: string } {
  const { value } = detail;
  const place = detail.place === undefined ? "" : ` (${detail.place})`;
  const said = (language: "zh" | "en") => {
    const named = value === undefined ? "" : `: ${typeof value === "object" ? value[language] : value}`;
    return `${messages[code][language]}${named}${place}`;
  };
  return { zh: said("zh"), en: said("en") };
}
