[#--
  What the families of paper have in common. A family's template imports this file and says in which
  order its pieces stand; a council that wants another order, or another piece, changes its own copy.

  Known everywhere: paper, council, quarter, and the figures by their addresses:
    ${capital.total.movement}                              as tables print it
    ${capital.total.movement.statement}                    "a reduction of £8.90m"
    ${figures["revenue.finance-division.variance"]}        an address with a hyphen in it
  Directives: [@numbered text=…/] and [@prose text=…/] for narrative, [@table of=…/] and
  [@table return="capital"/] for the table of a return, [@chart of=…/] for bars, [@considerations of=…/] for the answers to
  recommendations.
--]

[#-- At the foot of every page. --]
[#macro foot]
  <foot left="${paper.meeting.committee}, ${paper.meeting.date}" centre="${paper.title[0]}"/>
[/#macro]

[#-- A page of its own before all others, where the paper says what stands on it. --]
[#macro cover]
  [#if paper.cover?has_content]
    <cover>
      <council>${council.name}</council>
      [@title/]
      <facts>
        [#list paper.cover as fact]
          <fact label="${fact.label}">${fact.value}</fact>
        [/#list]
      </facts>
    </cover>
  [/#if]
[/#macro]

[#macro title]
  <title>
    [#list paper.title as line]
      <line>${line}</line>
    [/#list]
  </title>
[/#macro]

[#-- Council, committee, title and the list of facts. --]
[#macro header]
  <council>${council.name}</council>
  <meeting>${paper.meeting.committee}, ${paper.meeting.date}</meeting>
  [@title/]
  [#if paper.meeting.agendaItem?has_content || paper.meeting.urgency?has_content
      || paper.facts?has_content]
    <facts>
      [#if paper.meeting.agendaItem?has_content]
        <fact label="Agenda item">${paper.meeting.agendaItem}</fact>
      [/#if]
      [#list paper.facts as fact]
        <fact label="${fact.label}">${fact.value}</fact>
      [/#list]
      [#-- Local Government Act 1972, section 100B(4)(b): published late, and why it cannot wait. --]
      [#if paper.meeting.urgency?has_content]
        <fact label="Reason for urgency">${paper.meeting.urgency}</fact>
      [/#if]
    </facts>
  [/#if]
[/#macro]

[#-- Recommendations lead: set apart, and the first to be numbered. --]
[#macro recommendations]
  [#if paper.recommendations??]
    <panel>
      <heading depth="1">
        [#if paper.recommendations.items?size == 1]Recommendation[#else]Recommendations[/#if]
        [#if paper.recommendations.by?has_content]of the ${paper.recommendations.by}[/#if]
      </heading>
      [#list paper.recommendations.items as item]
        [@numbered text=item/]
      [/#list]
    </panel>
  [/#if]
[/#macro]

[#-- The sections of the paper in order. Headings stand under their part where there are parts. --]
[#macro sections]
  [#local depth = 1]
  [#local before = "portrait"]
  [#list paper.sections as section]
    [#if section.kind == "banner"]
      [#-- Wide parts have pages of their own, even where the one before is as wide. --]
      [#if section.orientation == "landscape" && before == "landscape"]
        <break/>
      [/#if]
      [#local before = section.orientation]
      <part label="${section.label}" meaning="${section.meaning}" orientation="${section.orientation}"/>
      [#local depth = 2]
    [#else]
      <heading depth="${depth}">${section.heading}</heading>
      [#list section.intro as paragraph]
        [@prose text=paragraph/]
      [/#list]
      [#list section.paragraphs as paragraph]
        [@numbered text=paragraph/]
      [/#list]
      [#list section.charts as use]
        [@chart of=use/]
      [/#list]
      [#list section.tables as use]
        [@table of=use/]
      [/#list]
      [#if section.considerations??]
        [@considerations of=section.considerations/]
      [/#if]
      [#list section.signatories as post]
        <signature>
          <post>${post}</post>
        </signature>
      [/#list]
    [/#if]
  [/#list]
[/#macro]

[#-- The depth of headings that follow the sections. --]
[#assign depth = paper.sections?filter(section -> section.kind == "banner")?has_content?then(2, 1)]

[#-- The post that signs the report off. --]
[#macro signOff]
  [#if paper.signOff?has_content]
    <signature>
      <post>${paper.signOff}</post>
    </signature>
  [/#if]
[/#macro]

[#-- Whom to ask: stands inside a paragraph or a fact. --]
[#macro contact]
  ${paper.contact.post}[#if paper.contact.telephone?has_content], telephone ${paper.contact.telephone}[/#if][#if paper.contact.email?has_content],
  email <a href="mailto:${paper.contact.email}">${paper.contact.email}</a>[/#if]
[/#macro]

[#-- Whom to ask and the background papers as facts, where they have no headings of their own. --]
[#macro closing]
  <facts>
    <fact label="Contact officer">[@contact/]</fact>
    [#-- Local Government Act 1972, section 100D: the list is required, and "None" is one. --]
    <fact label="Background papers">
      [#list paper.backgroundPapers as title]${title}[#sep]<br/>[/#sep][#else]None[/#list]
    </fact>
  </facts>
[/#macro]

[#-- The list that the law requires, below a heading. --]
[#macro backgroundPapers]
  [#if paper.backgroundPapers?has_content]
    <ul>
      [#list paper.backgroundPapers as title]
        <li>${title}</li>
      [/#list]
    </ul>
  [#else]
    <p>None</p>
  [/#if]
[/#macro]

[#-- Each appendix: its introduction, then its tables. --]
[#macro appendices]
  [#list paper.appendices as appendix]
    <appendix title="${appendix.title}" orientation="${appendix.orientation}">
      [#if appendix.access.kind == "exempt"]
        <exempt paragraphs="${appendix.access.paragraphs?join(" ")}" reason="${appendix.access.publicInterestReason}"/>
      [#elseif appendix.access.kind == "confidential"]
        <confidential reason="${appendix.access.reason}"/>
      [/#if]
      [#list appendix.intro as paragraph]
        [@prose text=paragraph/]
      [/#list]
      [#list appendix.tables as use]
        [@table of=use/]
      [/#list]
    </appendix>
  [/#list]
[/#macro]

[#-- A whole paper of a page or two, which closes with facts. --]
[#macro brief]
  <paper>
    [@foot/]
    [@cover/]
    [@header/]
    [@recommendations/]
    [@sections/]
    [@signOff/]
    [@closing/]

    [@appendices/]
  </paper>
[/#macro]
