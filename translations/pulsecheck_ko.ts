<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AccountTokens</name>
    <message>
        <source>The access token was refused: it has ended or was withdrawn. Open the source and sign in again, or paste a new token.</source>
        <translation>액세스 토큰이 거부되었습니다. 기한이 지났거나 취소되었습니다. 출처를 열어 다시 로그인하거나 새 토큰을 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>The access was forgotten here, but %1 could not be told. Remove Pulsecheck from the connected apps of your account there.</source>
        <translation>여기서는 접근 권한을 지웠지만 %1에 알리지 못했습니다. 그곳 계정의 연결된 앱에서 Pulsecheck를 제거해 주십시오.</translation>
    </message>
</context>
<context>
    <name>BenchmarkStore</name>
    <message>
        <source>A benchmark needs a number and a day from which it holds.</source>
        <translation>기준값에는 수치와 적용 시작일이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>BlueskyConnector</name>
    <message>
        <source>A post that is labelled &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 표시가 붙은 글</translation>
    </message>
    <message>
        <source>Bluesky cannot do this: %1</source>
        <translation>Bluesky가 처리하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Bluesky shows this to accounts that are signed in only. Check the app password of this source.</source>
        <translation>로그인한 계정에만 보이는 내용입니다. 이 출처의 앱 비밀번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handle. It looks like mina.bsky.social.</source>
        <translation>&quot;%1&quot; 값은 핸들이 아닙니다. mina.bsky.social처럼 적습니다.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>검색어를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s handle, such as mina.bsky.social.</source>
        <translation>계정의 핸들을 입력하십시오. 예: mina.bsky.social</translation>
    </message>
</context>
<context>
    <name>BlueskySession</name>
    <message>
        <source>Bluesky needs a handle and an app password for this. Make one at Settings &gt; Privacy and security &gt; App passwords and enter both.</source>
        <translation>Bluesky 핸들과 앱 비밀번호가 필요합니다. 설정 &gt; 개인정보 및 보안 &gt; 앱 비밀번호에서 만들어 둘 다 입력하십시오.</translation>
    </message>
    <message>
        <source>The server answered the sign-in without a session.</source>
        <translation>서버가 로그인에 답했지만 세션이 없습니다.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own password, which needs a code by mail. Make an app password at Settings &gt; Privacy and security &gt; App passwords.</source>
        <translation>메일로 받는 코드가 필요한 계정 비밀번호입니다. 설정 &gt; 개인정보 및 보안 &gt; 앱 비밀번호에서 앱 비밀번호를 만드십시오.</translation>
    </message>
    <message>
        <source>Bluesky has closed or paused this account.</source>
        <translation>Bluesky가 이 계정을 닫았거나 중지했습니다.</translation>
    </message>
    <message>
        <source>Bluesky does not accept the handle and the app password. Check both; an app password may have been revoked.</source>
        <translation>Bluesky가 핸들과 앱 비밀번호를 받아들이지 않습니다. 둘 다 확인하십시오. 앱 비밀번호가 취소되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>BrandChoice</name>
    <message>
        <source>There is no brand of our own in this workspace yet. Add one: pulsecheck brand add NAME</source>
        <translation>이 작업 파일에는 자사 브랜드가 없습니다. 추가하는 방법: pulsecheck brand add NAME</translation>
    </message>
</context>
<context>
    <name>BrandCommand</name>
    <message>
        <source>%1 stored mentions looked at</source>
        <translation>저장된 언급 %1건 확인</translation>
    </message>
    <message>
        <source>%1 of %2 stored mentions belong to it.</source>
        <translation>저장된 언급 %2건 가운데 %1건이 이 브랜드에 해당합니다.</translation>
    </message>
    <message>
        <source>Adds a brand; without --query its name is the query.</source>
        <translation>브랜드를 추가합니다. --query가 없으면 이름이 검색식입니다.</translation>
    </message>
    <message>
        <source>The brand&apos;s name.</source>
        <translation>브랜드 이름.</translation>
    </message>
    <message>
        <source>What counts as a mention of it.</source>
        <translation>무엇을 언급으로 볼지 정하는 검색식.</translation>
    </message>
    <message>
        <source>It is a competitor.</source>
        <translation>경쟁사입니다.</translation>
    </message>
    <message>
        <source>Where its days begin, e.g. Asia/Seoul.</source>
        <translation>하루가 시작되는 시간대. 예: Asia/Seoul.</translation>
    </message>
    <message>
        <source>Name one brand: pulsecheck brand add NAME</source>
        <translation>브랜드 이름을 하나 적어 주십시오: pulsecheck brand add NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; 값은 시간대가 아닙니다. Asia/Seoul이나 UTC처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1: %2</source>
        <translation>검색식의 %1번째 글자를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Prints one JSON object a brand.</source>
        <translation>브랜드마다 JSON 한 줄을 출력합니다.</translation>
    </message>
    <message>
        <source>Brands and competitors, with their queries: add, list.</source>
        <translation>브랜드와 경쟁사, 검색식: add, list.</translation>
    </message>
</context>
<context>
    <name>BrandStore</name>
    <message>
        <source>There is no brand &quot;%1&quot;. Add it first.</source>
        <translation>&quot;%1&quot; 브랜드가 없습니다. 먼저 추가해 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; 값은 시간대가 아닙니다. Asia/Seoul이나 UTC처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>브랜드 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is a brand named &quot;%1&quot; already. Choose another name.</source>
        <translation>&quot;%1&quot;이라는 브랜드가 이미 있습니다. 다른 이름을 정해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>No mention yet (n=0).</source>
        <translation>아직 언급이 없습니다(n=0).</translation>
    </message>
    <message>
        <source>Not enough data: %1 mentions in %2 days.</source>
        <translation>자료 부족: %2일 동안 언급 %1건입니다.</translation>
    </message>
    <message>
        <source>peak on day %1 (%2)</source>
        <translation>%1일째 정점(%2건)</translation>
    </message>
    <message>
        <source>half-life %1 days</source>
        <translation>반감기 %1일</translation>
    </message>
    <message>
        <source>not halved yet</source>
        <translation>아직 절반으로 줄지 않음</translation>
    </message>
    <message>
        <source>tail %1 of the peak</source>
        <translation>여운 정점의 %1</translation>
    </message>
    <message>
        <source>%1 around the peak</source>
        <translation>정점 앞뒤 사흘에 %1</translation>
    </message>
    <message>
        <source>again on day %1</source>
        <translation>%1일째 다시 상승</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>No cost is recorded.</source>
        <translation>기록된 비용이 없습니다.</translation>
    </message>
    <message>
        <source>The result is not yet known.</source>
        <translation>성과를 아직 모릅니다.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>기록된 성과가 없습니다.</translation>
    </message>
    <message>
        <source>Cost and result stand in different currencies, which are not added to each other.</source>
        <translation>비용과 성과의 통화가 서로 달라 합치지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was judged by two people yet.</source>
        <translation>두 사람이 함께 판정한 글이 아직 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 agree on %3 of %4 (%5, kappa %6)</source>
        <translation>%1·%2의 판정 일치 %4건 중 %3건(%5, 카파 %6)</translation>
    </message>
    <message>
        <source>%1 mentions count for &quot;%2&quot; too</source>
        <translation>언급 %1건은 &quot;%2&quot;에도 들어갑니다</translation>
    </message>
    <message>
        <source>The cost in %1 has no result and is not in it.</source>
        <translation>%1 비용에는 성과가 없어 포함하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CampaignCommand</name>
    <message>
        <source>There is no brand yet. Add one first: pulsecheck brand add NAME</source>
        <translation>아직 브랜드가 없습니다. 먼저 추가하십시오: pulsecheck brand add NAME</translation>
    </message>
    <message>
        <source>Whose campaign; without it the first brand&apos;s.</source>
        <translation>캠페인의 브랜드. 없으면 첫 브랜드입니다.</translation>
    </message>
    <message>
        <source>First day, as 2026-10-01.</source>
        <translation>첫날. 예: 2026-10-01</translation>
    </message>
    <message>
        <source>Last day; without it, it is open.</source>
        <translation>마지막 날. 없으면 끝을 정하지 않습니다.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>캠페인의 목표.</translation>
    </message>
    <message>
        <source>A hashtag of it; may be repeated.</source>
        <translation>캠페인 해시태그. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>An address of it; may be repeated.</source>
        <translation>캠페인 주소. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A value of utm_campaign; may be repeated.</source>
        <translation>utm_campaign 값. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Words of it, as a query.</source>
        <translation>캠페인을 알아보는 단어(검색식).</translation>
    </message>
    <message>
        <source>An own post; may be repeated.</source>
        <translation>자사 글. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Who sponsors it.</source>
        <translation>후원사.</translation>
    </message>
    <message>
        <source>Its budget, e.g. &quot;1200000 KRW&quot;.</source>
        <translation>예산. 예: &quot;1200000 KRW&quot;</translation>
    </message>
    <message>
        <source>Adds a campaign and gives it the stored mentions that its marks fit. Prints it as JSON.</source>
        <translation>캠페인을 추가하고 표시가 맞는 저장된 언급을 배정합니다. JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>The campaign&apos;s name.</source>
        <translation>캠페인 이름.</translation>
    </message>
    <message>
        <source>Name one campaign: pulsecheck campaign add NAME --first DAY</source>
        <translation>캠페인 하나의 이름을 쓰십시오: pulsecheck campaign add NAME --first DAY</translation>
    </message>
    <message>
        <source>Prints one JSON object a campaign, newest launch first.</source>
        <translation>캠페인마다 JSON 객체 하나를 최근에 시작한 순서로 출력합니다.</translation>
    </message>
    <message>
        <source>Prints one campaign in full as one JSON object: its days since the launch, costs, results.</source>
        <translation>캠페인 하나를 JSON 객체 하나로 모두 출력합니다: 시작 이후의 날짜별 값, 비용, 성과.</translation>
    </message>
    <message>
        <source>Its name or uid.</source>
        <translation>이름 또는 uid.</translation>
    </message>
    <message>
        <source>Name one campaign: pulsecheck campaign show NAME</source>
        <translation>캠페인 하나의 이름을 쓰십시오: pulsecheck campaign show NAME</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;. See: pulsecheck campaign list</source>
        <translation>&quot;%1&quot; 캠페인이 없습니다. pulsecheck campaign list를 보십시오.</translation>
    </message>
    <message>
        <source>Campaigns and what they brought: add, list, show.</source>
        <translation>캠페인과 그 결과: add, list, show.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
</context>
<context>
    <name>CaseService</name>
    <message>
        <source>Give the case a name. Nothing was opened.</source>
        <translation>위기 건의 이름을 입력해 주십시오. 아무것도 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>A case needs a name. It keeps the one it has.</source>
        <translation>위기 건에는 이름이 필요합니다. 지금 이름을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Write how it ended and what was learned. The case is still open.</source>
        <translation>어떻게 끝났고 무엇을 배웠는지 적어 주십시오. 위기 건은 아직 진행 중입니다.</translation>
    </message>
    <message>
        <source>Write what was done, or where it stands.</source>
        <translation>무엇을 했는지 또는 어디에서 볼 수 있는지 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>This case does not exist any more; its opening was undone.</source>
        <translation>이 위기 건은 더 이상 없습니다. 시작한 일이 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>ChannelMetric</name>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>팔로잉</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>올린 게시물</translation>
    </message>
    <message>
        <source>Views in all</source>
        <translation>누적 조회</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>Accounts reached</source>
        <translation>도달 계정</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>프로필 조회</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>검색 관심도</translation>
    </message>
    <message>
        <source>Mentions by its own count</source>
        <translation>서비스가 센 언급</translation>
    </message>
</context>
<context>
    <name>ChecklistCommand</name>
    <message>
        <source>setup, daily (without it), weekly, monthly or annual.</source>
        <translation>setup, daily(생략 시), weekly, monthly, annual 가운데 하나.</translation>
    </message>
    <message>
        <source>The day on which the list was to be done (2026-11-23); without it today.</source>
        <translation>점검하는 날(2026-11-23). 생략하면 오늘.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>브랜드. 생략하면 첫 번째 자사 브랜드.</translation>
    </message>
    <message>
        <source>Language of the texts: ko or en.</source>
        <translation>글의 언어: ko 또는 en.</translation>
    </message>
    <message>
        <source>--lang takes ko or en.</source>
        <translation>--lang에는 ko나 en을 적습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; 값은 날짜가 아닙니다. 2026-11-23처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>The checklist &quot;%1&quot; has no run yet.</source>
        <translation>점검표(%1)의 회차가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Prints a checklist with the evidence beside each item: what was frozen at the tick, else today&apos;s data.</source>
        <translation>점검표를 항목별 근거 자료와 함께 출력합니다. 완료한 항목은 저장된 자료, 나머지는 오늘 자료입니다.</translation>
    </message>
    <message>
        <source>Marks an item as done and freezes its evidence.</source>
        <translation>항목을 완료로 표시하고 근거 자료를 저장합니다.</translation>
    </message>
    <message>
        <source>Skips an item with a reason.</source>
        <translation>사유를 적고 항목을 건너뜁니다.</translation>
    </message>
    <message>
        <source>Opens an item again.</source>
        <translation>항목을 다시 엽니다.</translation>
    </message>
    <message>
        <source>Writes the note of an item.</source>
        <translation>항목에 메모를 적습니다.</translation>
    </message>
    <message>
        <source>The item&apos;s key, for instance daily.posts.</source>
        <translation>항목의 키. 예: daily.posts</translation>
    </message>
    <message>
        <source>The note; empty removes it.</source>
        <translation>메모. 비우면 지웁니다.</translation>
    </message>
    <message>
        <source>Why it is skipped.</source>
        <translation>건너뛰는 사유.</translation>
    </message>
    <message>
        <source>Give an item and a text: pulsecheck checklist note KEY TEXT</source>
        <translation>항목과 메모를 적어 주십시오: pulsecheck checklist note KEY TEXT</translation>
    </message>
    <message>
        <source>Name one item: pulsecheck checklist %1 KEY</source>
        <translation>항목 하나를 적어 주십시오: pulsecheck checklist %1 KEY</translation>
    </message>
    <message>
        <source>Say why: pulsecheck checklist skip KEY --reason TEXT</source>
        <translation>사유를 적어 주십시오: pulsecheck checklist skip KEY --reason TEXT</translation>
    </message>
    <message>
        <source>Prints one JSON object a checklist template.</source>
        <translation>점검표 양식마다 JSON 객체 하나를 출력합니다.</translation>
    </message>
    <message>
        <source>Prints the templates named, or all, as one JSON object that import reads.</source>
        <translation>지정한 양식이나 전체를 JSON 객체 하나로 출력합니다. import로 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>setup, daily, weekly, monthly, annual or crisis.</source>
        <translation>setup, daily, weekly, monthly, annual, crisis 가운데 하나.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 점검표는 없습니다.</translation>
    </message>
    <message>
        <source>Takes the wording of checklists from a JSON file, for the runs that begin after it. Runs that have begun keep theirs.</source>
        <translation>JSON 파일의 점검표 내용을 앞으로 시작할 회차에 적용합니다. 이미 시작한 회차는 그대로입니다.</translation>
    </message>
    <message>
        <source>What export wrote.</source>
        <translation>export로 만든 파일.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck checklist template import FILE</source>
        <translation>파일 하나를 적어 주십시오: pulsecheck checklist template import FILE</translation>
    </message>
    <message>
        <source>Prints all checklists with their days as an iCalendar file (RFC 5545): the past month as it went and the coming year.</source>
        <translation>모든 점검표의 날짜를 iCalendar 파일(RFC 5545)로 출력합니다. 지난 한 달의 결과와 앞으로 한 해를 담습니다.</translation>
    </message>
    <message>
        <source>Write it to FILE instead.</source>
        <translation>출력하는 대신 FILE에 씁니다.</translation>
    </message>
    <message>
        <source>The checklists: show, tick, skip, note, undo, calendar, template.</source>
        <translation>점검표: show, tick, skip, note, undo, calendar, template.</translation>
    </message>
</context>
<context>
    <name>ChecklistStore</name>
    <message>
        <source>The wording belongs to another checklist.</source>
        <translation>다른 점검표의 내용입니다.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 점검표는 없습니다.</translation>
    </message>
    <message>
        <source>That checklist run does not exist.</source>
        <translation>해당 점검 회차가 없습니다.</translation>
    </message>
    <message>
        <source>No checklist &quot;%1&quot; was open on that day. Lists follow the team&apos;s working days, from the first day of the workspace on.</source>
        <translation>그날에는 열려 있던 점검표(%1)가 없습니다. 점검표는 작업 파일의 첫날부터 팀의 근무일에 따라 만들어집니다.</translation>
    </message>
</context>
<context>
    <name>ChecklistTemplate</name>
    <message>
        <source>A checklist item has no key. Give each item a short &quot;key&quot;, for instance daily.posts.</source>
        <translation>키가 없는 점검 항목이 있습니다. 항목마다 daily.posts처럼 짧은 &quot;key&quot;를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Item %1: &quot;need&quot; is required, optional or conditional.</source>
        <translation>항목 %1: &quot;need&quot;에는 required, optional, conditional 가운데 하나를 적습니다.</translation>
    </message>
    <message>
        <source>Item %1 has no title in either language.</source>
        <translation>항목 %1에 두 언어 모두 제목이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checklist. Known are: %2.</source>
        <translation>&quot;%1&quot;이라는 점검표는 없습니다. 쓸 수 있는 이름: %2.</translation>
    </message>
    <message>
        <source>The checklist %1 has no name in either language.</source>
        <translation>점검표 %1에 두 언어 모두 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The checklist %1 needs between 1 and %2 items.</source>
        <translation>점검표 %1의 항목은 1개에서 %2개 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in the checklist %2.</source>
        <translation>점검표 %2에 같은 키(%1)가 두 번 있습니다.</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier&apos;s model file is damaged or from another version, so posts stay unclassified. Install the program again.</source>
        <translation>분류기 모델 파일이 손상되었거나 다른 버전이어서 게시물이 미분류로 남습니다. 프로그램을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>sentiment, abuse, intent or language.</source>
        <translation>sentiment, abuse, intent, language 가운데 하나.</translation>
    </message>
    <message>
        <source>Say --task sentiment, abuse, intent or language.</source>
        <translation>--task에 sentiment, abuse, intent, language 가운데 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>Sentiment, abuse, purchase intent or language of posts.</source>
        <translation>게시물의 감성, 욕설, 구매 의도, 언어.</translation>
    </message>
    <message>
        <source>Reads one post a line and prints label, probability and, for sentiment, polarity, separated by tabs. With --workspace, sentiment is read as the team of that workspace taught it: its dictionary and its corrections.</source>
        <translation>한 줄에 글 하나씩 읽고 판정, 확률, 감성은 극성까지 탭으로 나누어 출력합니다. --workspace를 주면 감성을 그 작업 파일의 팀 사전과 정정에 따라 판정합니다.</translation>
    </message>
</context>
<context>
    <name>CollectCommand</name>
    <message>
        <source>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</source>
        <translation>수집할 출처가 없습니다. 하나 추가하십시오: pulsecheck source add feed 이름 --set url=…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting from %n source(s). Ctrl+C stops.</source>
        <translation>
            <numerusform>출처 %n곳에서 수집합니다. Ctrl+C로 멈춥니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collects from the sources until stopped.</source>
        <translation>멈출 때까지 출처에서 수집합니다.</translation>
    </message>
    <message>
        <source>The workspace is open in a window, which collects meanwhile. Collecting here goes on when it is closed.</source>
        <translation>작업 공간이 창에서 열려 있고, 그동안은 창이 수집합니다. 창을 닫으면 여기에서 이어서 수집합니다.</translation>
    </message>
    <message>
        <source>Collects from every enabled source, each at its pace, until stopped (SIGTERM, Ctrl+C: the batch in hand is finished first). Prints one JSON object a round. Writes scheduled reports when they are due. For a machine that is always on, see packaging/linux.</source>
        <translation>켜 둔 모든 출처에서 저마다의 간격으로 수집하며, 멈출 때까지(SIGTERM, Ctrl+C: 하던 묶음을 마치고) 이어집니다. 한 차례마다 JSON 객체 하나를 출력합니다. 예약된 보고서는 때가 되면 씁니다. 늘 켜 두는 컴퓨터는 packaging/linux를 참고하십시오.</translation>
    </message>
    <message>
        <source>Report written or sent: %1</source>
        <translation>보고서를 저장하거나 보냈습니다: %1</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>The source was changed meanwhile; it is collected anew next time.</source>
        <translation>그 사이 출처 설정이 바뀌었습니다. 다음에 처음부터 다시 수집합니다.</translation>
    </message>
    <message>
        <source>It shows only its latest posts; those in between had gone when it was read again.</source>
        <translation>최근 글만 보여 주는 출처입니다. 다시 읽었을 때 그 사이의 글은 이미 사라졌습니다.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&quot;%1&quot; is not expected. See: pulsecheck %2 --help</source>
        <translation>&quot;%1&quot; 값은 쓸 수 없습니다. 도움말: pulsecheck %2 --help</translation>
    </message>
    <message>
        <source>The output could not be written to its end. Make room where it goes and run this again.</source>
        <translation>출력을 끝까지 쓰지 못했습니다. 출력할 곳의 공간을 확보한 뒤 다시 실행해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The disk is full. Nothing of the last step was written, everything before it is kept. Make room and try again.</source>
        <translation>디스크가 가득 찼습니다. 마지막 단계는 저장되지 않았고 그 전의 내용은 모두 남아 있습니다. 공간을 확보한 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Nothing was changed. Close the other program and try again.</source>
        <translation>다른 프로그램이 작업 파일을 사용하고 있습니다. 바뀐 것은 없습니다. 그 프로그램을 닫은 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the latest backup; the damaged file was left as it is.</source>
        <translation>작업 파일이 손상되었습니다. 가장 최근 백업을 복원해 주십시오. 손상된 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>This file is not a workspace. It was left as it is. Choose another file.</source>
        <translation>이 파일은 작업 파일이 아닙니다. 파일은 그대로 두었습니다. 다른 파일을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The workspace file or its folder cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</source>
        <translation>작업 파일이나 폴더에 쓸 수 없습니다. 바뀐 것은 없습니다. 쓰기를 허용하거나 파일을 쓸 수 있는 폴더로 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>작업 파일을 열 수 없습니다. 폴더가 있는지, 그 폴더에 쓸 수 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Reading or writing the workspace file failed. Everything written before is kept. Check the disk and try again.</source>
        <translation>작업 파일을 읽거나 쓰지 못했습니다. 그 전에 저장된 내용은 모두 남아 있습니다. 디스크를 확인한 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>There is too little memory for this step. Nothing was changed.</source>
        <translation>메모리가 부족하여 이 단계를 마치지 못했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>This does not fit what is stored already. Nothing was changed.</source>
        <translation>이미 저장된 내용과 맞지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The workspace file refused the step. Nothing was changed.</source>
        <translation>작업 파일이 이 단계를 받아들이지 않았습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no workspace file %1.</source>
        <translation>작업 파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not usable here.</source>
        <translation>Qt의 SQLite 드라이버를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>작업 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This SQLite library has no full-text search (FTS5).</source>
        <translation>이 SQLite 라이브러리에는 전문 검색(FTS5)이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>It has not been asked since.</source>
        <translation>그 뒤로 수집하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>No access token is saved. Enter it again.</source>
        <translation>저장된 액세스 토큰이 없습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or refused access. Unlock it and try again.</source>
        <translation>시스템의 키 저장소가 잠겨 있거나 접근을 거부했습니다. 잠금을 푼 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>DayStore</name>
    <message>
        <source>This is no date. Nothing was changed.</source>
        <translation>날짜가 아닙니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Mention</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Purchase opportunity</source>
        <translation>구매 기회</translation>
    </message>
    <message>
        <source>Own channels</source>
        <translation>자사 채널</translation>
    </message>
    <message>
        <source>Advocate and detractor</source>
        <translation>옹호자와 비판자</translation>
    </message>
    <message>
        <source>What matches %1</source>
        <extracomment>%1 a query</extracomment>
        <translation>%1에 맞는 글</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>재게시</translation>
    </message>
    <message>
        <source>A wish to buy that is at least %1% likely</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>%1% 이상의 확률로 판정한 구매 의사</translation>
    </message>
    <message>
        <source>Every source that tells figures of an account</source>
        <translation>계정의 수치를 알려 주는 모든 출처</translation>
    </message>
    <message>
        <source>a removed source</source>
        <translation>삭제한 출처</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>In %1 days at least %2 judged mentions, %3% of the positive and negative ones on one side</source>
        <extracomment>%1 days, %2 a count, %3 a percentage</extracomment>
        <translation>%1일 동안 판정한 언급 %2건 이상, 긍정과 부정 가운데 %3% 이상이 한쪽</translation>
    </message>
    <message>
        <source>%1 is defined anew: %2</source>
        <extracomment>%1 what is defined, %2 how from now on</extracomment>
        <translation>%1 정의 변경: %2</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
</context>
<context>
    <name>DefinitionStore</name>
    <message>
        <source>A definition holds from today or an earlier day on. Nothing was changed.</source>
        <translation>정의는 오늘이나 그 전 날짜부터 적용할 수 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Say in a few words why the definition changes. Nothing was changed.</source>
        <translation>정의를 바꾸는 이유를 짧게 적어 주십시오. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DetectCommand</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Line %1: the time lies before the line above; read as if it came with that line.</source>
        <translation>%1번째 줄: 시각이 윗줄보다 앞섭니다. 윗줄과 같은 시각으로 읽습니다.</translation>
    </message>
    <message>
        <source>No line holds a time and a number. A series looks like this: timestamp,value, then 2026-11-22 21:00:00,104.</source>
        <translation>시각과 숫자가 있는 줄이 없습니다. 형식: timestamp,value 다음 줄에 2026-11-22 21:00:00,104</translation>
    </message>
    <message>
        <source>%1 rows read, %2 without a value, %3 that cannot be read, %4 alerts.</source>
        <translation>%1줄을 읽음, 값 없음 %2줄, 읽을 수 없음 %3줄, 알림 %4건</translation>
    </message>
    <message>
        <source>Flags what is unusual in any CSV of time and value.</source>
        <translation>시각과 값이 있는 CSV에서 평소와 다른 곳을 찾습니다.</translation>
    </message>
    <message>
        <source>Reads a CSV of timestamp,value (&quot;-&quot; is standard input) and prints one line for each row: timestamp,anomaly_score,expected,lower,upper,flag. A score of 0.5 and more is flagged. Each row is judged by the rows before it alone.</source>
        <translation>timestamp,value 형식의 CSV(&quot;-&quot;는 표준 입력)를 읽고 각 줄마다 timestamp,anomaly_score,expected,lower,upper,flag를 출력합니다. 점수가 0.5 이상이면 표시합니다. 각 줄은 앞선 줄만으로 판단합니다.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>CSV 파일</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck detect FILE</source>
        <translation>파일 하나를 지정해 주십시오: pulsecheck detect FILE</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>%1 파일을 열 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The state cannot be kept in %1: %2</source>
        <translation>상태를 %1에 저장할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 holds no state of a detector. Nothing was changed; name another file, or remove it to begin anew.</source>
        <translation>%1에는 탐지기의 상태가 없습니다. 바뀐 것은 없습니다. 다른 파일을 지정하거나, 이 파일을 지우고 처음부터 시작하십시오.</translation>
    </message>
    <message>
        <source>The newest row stands first: read from the last row up.</source>
        <translation>가장 새로운 줄이 맨 위에 있어 마지막 줄부터 거꾸로 읽었습니다.</translation>
    </message>
    <message>
        <source>Days like 03/02/2026 were read with the month first.</source>
        <translation>03/02/2026 같은 날짜는 월을 앞으로 보고 읽었습니다.</translation>
    </message>
    <message>
        <source>Days like 03/02/2026 were read with the day first.</source>
        <translation>03/02/2026 같은 날짜는 일을 앞으로 보고 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 lines lie before the line above them. Sort the file by time: what is unusual cannot be told from rows in disorder.</source>
        <translation>%1개 줄의 시각이 바로 윗줄보다 앞섭니다. 파일을 시간순으로 정렬하십시오. 순서가 뒤섞인 줄로는 평소와 다른 것을 가려낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Goes on from the state that an earlier run left in this file, and leaves its own there: pieces of a series are judged as the whole would be.</source>
        <translation>이전 실행이 이 파일에 남긴 상태에서 이어 가고, 끝나면 상태를 여기에 남깁니다. 나누어 읽어도 한 번에 읽은 것과 똑같이 판단합니다.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The saved state of the detector cannot be read; it learns again from the stored mentions.</source>
        <translation>감지기의 저장된 상태를 읽을 수 없습니다. 저장된 언급으로 다시 학습합니다.</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Write a word or a phrase. Nothing was saved.</source>
        <translation>단어나 구를 입력해 주십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The phrase is too long; 100 letters are the most. Nothing was saved.</source>
        <translation>구가 너무 깁니다. 100자까지 쓸 수 있습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Write what the slang means. Nothing was saved.</source>
        <translation>은어의 뜻을 입력해 주십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Write which aspect it is, such as price. Nothing was saved.</source>
        <translation>가격처럼 어떤 속성인지 입력해 주십시오. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The meaning is too long; 100 letters are the most. Nothing was saved.</source>
        <translation>뜻이 너무 깁니다. 100자까지 입력할 수 있습니다. 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is in the dictionary already. Change it there. Nothing was saved.</source>
        <translation>“%1”은(는) 이미 사전에 있습니다. 그 단어를 변경해 주십시오. 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>This mention is no longer in the workspace.</source>
        <translation>이 언급은 작업 파일에 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>EntitiesCommand</name>
    <message>
        <source>Reads one JSON string a line and prints its hashtags, mentions, addresses and cashtags, one JSON object a line.</source>
        <translation>한 줄에 하나인 JSON 문자열을 읽어 해시태그, 언급, 주소, 캐시태그를 한 줄에 하나인 JSON 객체로 출력합니다.</translation>
    </message>
    <message>
        <source>Line %1 is not one JSON string; its result is empty.</source>
        <translation>%1번째 줄은 JSON 문자열 하나가 아니므로 결과를 비웠습니다.</translation>
    </message>
    <message>
        <source>Hashtags, mentions, addresses and cashtags of texts.</source>
        <translation>글의 해시태그, 언급, 주소, 캐시태그.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Us</source>
        <translation>우리</translation>
    </message>
    <message>
        <source>%1 mentions (before: %2)</source>
        <translation>언급 %1건(전기 %2건)</translation>
    </message>
    <message>
        <source>share of estimated reach %1</source>
        <translation>추정 도달 점유율 %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>전기 %1명</translation>
    </message>
    <message>
        <source>before: unknown</source>
        <translation>전기 알 수 없음</translation>
    </message>
    <message>
        <source>Estimated reach: followers of the different authors times the share that usually sees a post. Read rank and trend first.</source>
        <translation>추정 도달은 서로 다른 작성자의 팔로워에 글을 실제로 보는 비율을 곱한 값입니다. 순위와 추세를 중심으로 읽습니다.</translation>
    </message>
    <message>
        <source>No author of this period has a known number of followers.</source>
        <translation>이 기간의 작성자 가운데 팔로워 수를 아는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Estimated reach %1 – rank %2 of %3 (before: %4)</source>
        <translation>추정 도달 %1명 – %3곳 가운데 %2위(전기 %4위)</translation>
    </message>
    <message>
        <source>Estimated reach %1 – rank %2 of %3</source>
        <translation>추정 도달 %1명 – %3곳 가운데 %2위</translation>
    </message>
    <message>
        <source>Net sentiment %1 (before: %2), positive ratio %3</source>
        <translation>순감성 지수 %1(전기 %2), 긍정 비율 %3</translation>
    </message>
    <message>
        <source>%1 positive, %2 negative</source>
        <translation>긍정 %1건, 부정 %2건</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>언급 %1건</translation>
    </message>
    <message>
        <source>%1 mentions in %2 lines of our own</source>
        <translation>언급 %1건 · 자사 부문 %2곳</translation>
    </message>
    <message>
        <source>%1 mentions on %2 channels, most on %3</source>
        <translation>언급 %1건 · 채널 %2곳, 가장 많은 곳은 %3</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>언어 알 수 없음</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 %1건</translation>
    </message>
    <message>
        <source>what is usual cannot be said yet</source>
        <translation>평소 수준은 아직 알 수 없음</translation>
    </message>
    <message>
        <source>usually %1 a week</source>
        <translation>평소 한 주 %1건</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>증가</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>감소</translation>
    </message>
    <message>
        <source>unusually many: %1</source>
        <translation>유난히 많은 날: %1</translation>
    </message>
    <message>
        <source>uses in this period</source>
        <translation>이 기간의 사용 횟수</translation>
    </message>
    <message>
        <source>Kinds of activation above a usual week: %1</source>
        <translation>평소 주보다 늘어난 활성화: %1가지</translation>
    </message>
    <message>
        <source>No kind of activation above a usual week</source>
        <translation>평소 주보다 늘어난 활성화 없음</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>자사</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>획득</translation>
    </message>
    <message>
        <source>Posts with the most engagement: %1, the first with %2</source>
        <translation>참여가 많은 글 %1건, 가장 많은 글의 참여 %2건</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시함</translation>
    </message>
    <message>
        <source>Wish to buy</source>
        <translation>구매 의사</translation>
    </message>
    <message>
        <source>Wishes to buy: %1 · marked for another team: %2</source>
        <translation>구매 의사 %1건 · 다른 팀에 넘길 표시 %2건</translation>
    </message>
    <message>
        <source>Mark a mention with one of the tags %1. Whether the other team took it over is not recorded in this program yet.</source>
        <translation>언급에 다음 태그 가운데 하나를 달면 여기에 모입니다: %1. 받는 팀이 처리했는지는 아직 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>판정 전</translation>
    </message>
    <message>
        <source>%1 of %2 mentions drawn at random, %3 judged</source>
        <translation>언급 %2건 가운데 무작위 %1건, 판정 %3건</translation>
    </message>
    <message>
        <source>No own account is named yet. Name your accounts in Settings, then their posts of the day stand here.</source>
        <translation>등록된 자사 계정이 없습니다. 설정에서 자사 계정을 등록하면 오늘 올라간 글이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>No post by an own account collected on this day</source>
        <translation>이날 수집된 자사 계정의 글 없음</translation>
    </message>
    <message>
        <source>Own posts: %1 · channels: %2</source>
        <translation>자사 글 %1건 · 채널 %2곳</translation>
    </message>
    <message>
        <source>Only posts that were collected are known. Planned and failed posts are not recorded in this program yet.</source>
        <translation>수집된 글만 알 수 있습니다. 예정·실패한 글은 아직 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Risk word</source>
        <translation>위험 단어</translation>
    </message>
    <message>
        <source>The staff list is empty; only own accounts were read.</source>
        <translation>임직원 명단이 비어 있어 자사 계정만 살폈습니다.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>미분류</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>팔로워 %1명</translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation>위험 %1</translation>
    </message>
    <message>
        <source>%1 negative and %2 unclassified mentions since %3</source>
        <translation>%3 이후 부정 언급 %1건, 미분류 %2건</translation>
    </message>
    <message>
        <source>What is usual cannot be said yet: only %1 comparable weeks.</source>
        <translation>평소 수준은 아직 알 수 없습니다. 비교할 수 있는 주가 %1주뿐입니다.</translation>
    </message>
    <message>
        <source>%1 negative (usually %2) and %3 unclassified mentions since %4</source>
        <translation>%4 이후 부정 언급 %1건(평소 %2건), 미분류 %3건</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기</translation>
    </message>
    <message>
        <source>%1 %2 (usually %3)</source>
        <translation>%1 %2(평소 %3)</translation>
    </message>
    <message>
        <source>Open cases: 0</source>
        <translation>진행 중인 위기 0건</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <translation>진행 중인 위기 %1건</translation>
    </message>
    <message>
        <source>Not enough data (n=%1)</source>
        <translation>자료 부족(n=%1)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Original posts</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>재게시</translation>
    </message>
    <message>
        <source>Unique authors</source>
        <translation>고유 작성자 수</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Mentions with a hashtag</source>
        <translation>해시태그를 쓴 언급</translation>
    </message>
    <message>
        <source>Mentions with a link</source>
        <translation>링크가 있는 언급</translation>
    </message>
    <message>
        <source>Mentions with a video</source>
        <translation>영상이 있는 언급</translation>
    </message>
    <message>
        <source>Positive mentions</source>
        <translation>긍정 언급</translation>
    </message>
    <message>
        <source>Neutral mentions</source>
        <translation>중립 언급</translation>
    </message>
    <message>
        <source>Negative mentions</source>
        <translation>부정 언급</translation>
    </message>
    <message>
        <source>Unclassified mentions</source>
        <translation>미분류 언급</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>순감성 지수</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>부정 비율</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>긍정 비율</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>아직 볼 수 없음</translation>
    </message>
    <message>
        <source>This program does not know the view &quot;%1&quot; that the checklist names.</source>
        <translation>점검표에 적힌 근거 자료가 이 프로그램에 없습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Good day reached</source>
        <translation>기준 달성</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>자료 부족</translation>
    </message>
    <message>
        <source>As usual or better</source>
        <translation>평소 이상</translation>
    </message>
    <message>
        <source>Below usual</source>
        <translation>평소 이하</translation>
    </message>
    <message>
        <source>usually %1 · good day %2</source>
        <translation>평소 %1 · 좋은 하루 %2</translation>
    </message>
    <message>
        <source>far off: add a line</source>
        <translation>크게 벗어남: 설명 필요</translation>
    </message>
    <message>
        <source>%1 of %2 KPIs at a good day, %3 far off</source>
        <translation>KPI %2개 가운데 %1개 기준 달성, %3개 크게 벗어남</translation>
    </message>
    <message>
        <source>No good day has been set yet: set the benchmarks in Settings.</source>
        <translation>좋은 하루 기준값이 아직 없습니다. 설정에서 기준값을 정해 주십시오.</translation>
    </message>
    <message>
        <source>period before %1 · a year ago %2</source>
        <translation>전기 %1 · 전년 동기 %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>증가</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>감소</translation>
    </message>
    <message>
        <source>%1 mentions (period before: %2), %3 large changes</source>
        <translation>언급 %1건(전기 %2건), 크게 달라진 KPI %3개</translation>
    </message>
    <message>
        <source>in force %1 · usually %2 · from %3 comparable days</source>
        <translation>현재 %1 · 평소 %2 · 비교한 날 %3일</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안값</translation>
    </message>
    <message>
        <source>%1 of %2 benchmarks set, %3 new proposals</source>
        <translation>기준값 %2개 가운데 %1개 설정, 새 제안값 %3개</translation>
    </message>
    <message>
        <source>Proposed is the upper quarter of the comparable days of the last eight weeks; public holidays and the team&apos;s days off are left out. One spike does not move it.</source>
        <translation>제안값은 최근 8주 가운데 비교할 수 있는 날의 위쪽 4분의 1 값입니다. 공휴일과 팀 휴무일은 뺍니다. 한 번의 급증에 끌려가지 않습니다.</translation>
    </message>
    <message>
        <source>Fewer than %1 comparable days: a proposal needs more past.</source>
        <translation>비교할 수 있는 날이 %1일보다 적어 아직 제안할 수 없습니다.</translation>
    </message>
    <message>
        <source>mostly %1–%2h</source>
        <translation>주로 %1–%2시</translation>
    </message>
    <message>
        <source>For</source>
        <translation>옹호</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>비판</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>Spoke for us: %1 · against us: %2</source>
        <translation>옹호 %1명 · 비판 %2명</translation>
    </message>
    <message>
        <source>Nobody has taken a side so far.</source>
        <translation>아직 뚜렷하게 말한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>한 채널</translation>
    </message>
    <message>
        <source>The same name on two channels may be two people: it is a hint, not a link.</source>
        <translation>두 채널의 이름이 같아도 다른 사람일 수 있습니다. 참고로만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Advocates: %2 · their mentions: %1</source>
        <translation>옹호자 %2명의 언급 %1건</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>평소보다 많음</translation>
    </message>
    <message>
        <source>quieter than usual</source>
        <translation>평소보다 조용함</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>평소 수준</translation>
    </message>
    <message>
        <source>Advocates: %2 · their mentions: %1 (usually %3) – %4</source>
        <translation>옹호자 %2명의 언급 %1건(평소 %3건) – %4</translation>
    </message>
    <message>
        <source>No author with a known number of followers spoke in this period.</source>
        <translation>이 기간에는 팔로워 수를 아는 작성자의 언급이 없습니다.</translation>
    </message>
    <message>
        <source>Authors with the most followers: %1, the first with %2</source>
        <translation>팔로워가 많은 작성자 %1명, 가장 많은 사람 %2명</translation>
    </message>
    <message>
        <source>Key messages are not recorded in this program yet: search for their words among these people&apos;s mentions.</source>
        <translation>핵심 메시지는 아직 기록하지 않습니다. 이 사람들의 언급에서 메시지의 단어를 검색해 주십시오.</translation>
    </message>
    <message>
        <source>People who came back three times or more: %1 (period before: %2)</source>
        <translation>세 번 이상 참여한 사람 %1명(전기 %2명)</translation>
    </message>
    <message>
        <source>Who of them is a customer cannot be told here: customer records are not connected.</source>
        <translation>고객 기록이 연결되지 않아 누가 고객인지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>missed %1, skipped %2</source>
        <translation>놓침 %1회, 건너뜀 %2회</translation>
    </message>
    <message>
        <source>Twice or more</source>
        <translation>두 번 이상</translation>
    </message>
    <message>
        <source>Runs: %1 · items done %2, skipped %3, missed %4</source>
        <translation>점검 %1회 · 완료 %2건, 건너뜀 %3건, 놓침 %4건</translation>
    </message>
    <message>
        <source>No run of that list falls into this period.</source>
        <translation>이 기간에 해당하는 점검 회차가 없습니다.</translation>
    </message>
    <message>
        <source>net sentiment %1</source>
        <translation>순감성 지수 %1</translation>
    </message>
    <message>
        <source>spikes or drops: %1</source>
        <translation>급증·급감 %1건</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>급증</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Judged a spike or noted its cause</source>
        <translation>급증을 판정하거나 원인을 적음</translation>
    </message>
    <message>
        <source>Set what a good day is</source>
        <translation>좋은 하루 기준값을 정함</translation>
    </message>
    <message>
        <source>Changed a brand or its query</source>
        <translation>브랜드나 검색식을 바꿈</translation>
    </message>
    <message>
        <source>Changed the wording of a checklist</source>
        <translation>점검표 내용을 바꿈</translation>
    </message>
    <message>
        <source>Decisions recorded in this period: %1</source>
        <translation>이 기간에 기록된 결정 %1건</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>평소 범위</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>급증</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>급감</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>급감</translation>
    </message>
    <message>
        <source>likely origin: %1 (%2% of the rise)</source>
        <translation>추정 발원지 %1(증가분의 %2%)</translation>
    </message>
    <message>
        <source>several places at once</source>
        <translation>여러 곳에서 동시에</translation>
    </message>
    <message>
        <source>%1: %2 mentions (usually %3)</source>
        <translation>%1 언급 %2건(평소 %3건)</translation>
    </message>
    <message>
        <source>usual range %1–%2</source>
        <translation>평소 범위 %1–%2건</translation>
    </message>
    <message>
        <source>Check first: no recent data from %1. A drop may be a gap in collecting.</source>
        <translation>먼저 확인해 주십시오. %1의 최근 자료가 없습니다. 급감이 수집 공백일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 mentions – what is usual cannot be said yet</source>
        <translation>언급 %1건 – 평소 수준은 아직 알 수 없음</translation>
    </message>
    <message>
        <source>%1 mentions (usually %2) – %3</source>
        <translation>언급 %1건(평소 %2건) – %3</translation>
    </message>
    <message>
        <source>Spikes or drops in this period: 0</source>
        <translation>이 기간의 급증·급감 0건</translation>
    </message>
    <message>
        <source>Spikes or drops: %1, without a cause noted: %2</source>
        <translation>급증·급감 %1건, 원인을 적지 않은 건 %2건</translation>
    </message>
    <message>
        <source>The origin is a proposal: the earliest post of the largest group. Undated posts and gaps in collecting can hide an earlier one.</source>
        <translation>발원지는 제안값으로, 가장 큰 묶음의 가장 이른 글입니다. 날짜 없는 글이나 수집 공백 때문에 더 이른 글이 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>수집 중</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>마지막 가져오기 %1</translation>
    </message>
    <message>
        <source>last success %1</source>
        <translation>마지막 수집 %1</translation>
    </message>
    <message>
        <source>Sources: 0</source>
        <translation>출처 0곳</translation>
    </message>
    <message>
        <source>Connect a source in Settings or import a file, then its state stands here.</source>
        <translation>설정에서 출처를 연결하거나 파일을 가져오면 수집 상태가 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Sources: %1, none to check</source>
        <translation>출처 %1곳, 확인할 곳 없음</translation>
    </message>
    <message>
        <source>Sources: %1, to check: %2</source>
        <translation>출처 %1곳, 확인할 곳 %2곳</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>A count of mentions or the like: Korean adds its counter</extracomment>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>심각도 미정</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>severity not graded</source>
        <translation>심각도 미정</translation>
    </message>
    <message>
        <source>no time for the next step</source>
        <translation>다음 조치 시각 없음</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>답변함</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>상향 보고</translation>
    </message>
    <message>
        <source>Posts saved: %1 · drafts: %2 · severity: %3 · owner: %4</source>
        <translation>저장한 글 %1건 · 답변안 %2건 · 심각도 %3 · 담당자 %4</translation>
    </message>
    <message>
        <source>steps %1/%2</source>
        <translation>조치 %1/%2</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>마지막: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>기한 지남(%1)</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>다음 %1</translation>
    </message>
    <message>
        <source>%1% (%2–%3%)</source>
        <translation>%1%(%2–%3%)</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>판정 %2건 가운데 %1건</translation>
    </message>
    <message>
        <source>About the brand (precision of its query)</source>
        <translation>관련 있는 언급(검색식 정밀도)</translation>
    </message>
    <message>
        <source>Class right</source>
        <translation>맞은 감성 판정</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>무관한 언급</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>틀린 판정</translation>
    </message>
    <message>
        <source>The ranges hold the true share with 95% certainty. Wrong classes are corrected and what is not about the brand is marked as noise as you judge.</source>
        <translation>괄호는 참값이 95% 확률로 들어 있는 범위입니다. 판정하면서 틀린 감성은 정정되고 무관한 글은 무관한 언급으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Loud critic</source>
        <translation>주요 비판</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>욕설·비하</translation>
    </message>
    <message>
        <source>abusive words</source>
        <translation>욕설·비하 표현</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) running</source>
        <translation>
            <numerusform>%n일 연속</numerusform>
        </translation>
    </message>
    <message>
        <source>Same complaint “%1”: %2</source>
        <extracomment>%1 the words of a complaint, %2 the first words of its latest post</extracomment>
        <translation>같은 불만 ‘%1’: %2</translation>
    </message>
    <message>
        <source>%1 posts by %2 people since %3 · usually %4 a day</source>
        <translation>%3부터 %2명이 %1건 · 평소 하루 %4건</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>비율 변화</translation>
    </message>
    <message>
        <source>More of the talk is negative: %1%, usually %2%</source>
        <translation>부정 비율 %1%(평소 %2%)</translation>
    </message>
    <message>
        <source>last 24 hours, without more mentions · by chance once in %1 days</source>
        <translation>최근 24시간, 언급량은 평소 수준 · 우연히 나올 확률은 %1일에 한 번</translation>
    </message>
    <message>
        <source>Of very many mentions the newest, the loudest and the most answered were ranked.</source>
        <translation>언급이 매우 많아 최신 글, 영향력 큰 글, 반응이 많은 글로 순위를 매겼습니다.</translation>
    </message>
    <message>
        <source>Decided about a crisis case</source>
        <translation>위기 건에 관해 결정함</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <extracomment>%1 severity of a crisis case</extracomment>
        <translation>위기: %1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Record effort, cost and the decision of each channel on the Year page.</source>
        <translation>연간 화면에서 채널마다 투입, 비용, 결정을 기록하십시오.</translation>
    </message>
    <message>
        <source>Effort, cost and conversions are what the team recorded; the other figures come from the mentions.</source>
        <translation>투입·비용·전환은 팀이 기록한 값이고 나머지는 언급에서 계산했습니다.</translation>
    </message>
    <message>
        <source>From the mentions</source>
        <translation>언급에서</translation>
    </message>
    <message>
        <source>Recorded audience figures: %1 · %2 mentions by language</source>
        <translation>기록된 오디언스 수치 %1개 · 언어별 언급 %2건</translation>
    </message>
    <message>
        <source>No campaign ran in this period (n=0)</source>
        <translation>이 기간에 진행된 캠페인이 없습니다(n=0)</translation>
    </message>
    <message>
        <source>Record campaigns with their days, goals and hashtags on the Campaigns page.</source>
        <translation>캠페인 화면에서 기간·목표·해시태그와 함께 캠페인을 기록하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 responses judged</source>
        <translation>반응 %2건 중 %1건 판정</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>제안: %1</translation>
    </message>
    <message>
        <source>Campaigns: %1 · %2 mentions · shapes confirmed: %3 of %4</source>
        <translation>캠페인 %1개 · 언급 %2건 · 추이 유형 확정 %4개 중 %3개</translation>
    </message>
    <message>
        <source>delight %1 · learning %2 · neither %3 · %4</source>
        <translation>즐거움 %1 · 정보 습득 %2 · 해당 없음 %3 · %4</translation>
    </message>
    <message>
        <source>Responses judged by people: %1 · campaigns: %2</source>
        <translation>사람이 판정한 반응 %1건 · 캠페인 %2개</translation>
    </message>
    <message>
        <source>launched: %1</source>
        <translation>시작: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>what became of it: %1</source>
        <translation>그 뒤: %1</translation>
    </message>
    <message>
        <source>to review since %1</source>
        <translation>%1부터 검토 필요</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <translation>검토할 결정 %1건</translation>
    </message>
    <message>
        <source>Nothing is recorded (n=0)</source>
        <translation>기록된 것이 없습니다(n=0)</translation>
    </message>
    <message>
        <source>Record each way of working with its words on the Year page.</source>
        <translation>연간 화면에서 실행 방안마다 찾을 단어와 함께 기록하십시오.</translation>
    </message>
    <message>
        <source>Tactics: %1 · decided: %2</source>
        <translation>실행 방안 %1개 · 결정 %2개</translation>
    </message>
    <message>
        <source>The figure counts the brand&apos;s mentions of the year in which the tactic&apos;s words stand.</source>
        <translation>수치는 그 해 브랜드 언급 가운데 실행 방안의 단어가 들어 있는 것의 건수입니다.</translation>
    </message>
    <message>
        <source>Record on the Year page what each department received and what it did with it.</source>
        <translation>연간 화면에서 부서마다 받은 자료와 활용 결과를 기록하십시오.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>No use known</source>
        <translation>사용 여부 모름</translation>
    </message>
    <message>
        <source>Departments: %1 · in use: %2 · with task and owner: %3</source>
        <translation>부서 %1곳 · 활용 %2곳 · 과제와 담당자 있음 %3곳</translation>
    </message>
    <message>
        <source>Record on the Year page who may read which report or export, and when it was last handed over.</source>
        <translation>연간 화면에서 누가 어떤 보고서나 내보내기를 볼 수 있는지와 마지막 전달일을 기록하십시오.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>never handed over</source>
        <translation>전달한 적 없음</translation>
    </message>
    <message>
        <source>Recipients: %1 · use not known: %2</source>
        <translation>받는 곳 %1곳 · 사용 여부 모름 %2곳</translation>
    </message>
    <message>
        <source>The day is that of the last hand-over.</source>
        <translation>날짜는 마지막 전달일입니다.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>후원</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>media value %1 (in no sum)</source>
        <translation>미디어 가치 %1(합계 제외)</translation>
    </message>
    <message>
        <source>No cost and no result is recorded (n=0)</source>
        <translation>기록된 비용과 성과가 없습니다(n=0)</translation>
    </message>
    <message>
        <source>Enter costs and attributed results of each campaign on the Campaigns page, or import them from a CSV file.</source>
        <translation>캠페인 화면에서 캠페인마다 비용과 확인된 성과를 입력하거나 CSV 파일에서 가져오십시오.</translation>
    </message>
    <message>
        <source>With a cost: %1 · with a result or &quot;not yet known&quot;: %2</source>
        <translation>비용이 적힌 항목 %1개 · 성과나 ‘아직 모름’이 적힌 항목 %2개</translation>
    </message>
    <message>
        <source>ROI = (attributed result − cost) ÷ cost, up to the end of the period. Amounts of different currencies are kept apart; media value is for reference and in no sum.</source>
        <translation>ROI = (확인된 성과 − 비용) ÷ 비용, 기간 끝까지의 값입니다. 통화가 다르면 합치지 않으며, 미디어 가치는 참고일 뿐 더하지 않습니다.</translation>
    </message>
    <message>
        <source>net sentiment %1 (n=%2)</source>
        <translation>순감성 지수 %1(n=%2)</translation>
    </message>
    <message>
        <source>%1 name both</source>
        <translation>함께 언급 %1건</translation>
    </message>
    <message>
        <source>No sponsorship is recorded (n=0)</source>
        <translation>기록된 후원이 없습니다(n=0)</translation>
    </message>
    <message>
        <source>Record each sponsorship with the partner&apos;s words and its cost on the Year page.</source>
        <translation>연간 화면에서 후원마다 상대를 찾을 단어와 비용을 기록하십시오.</translation>
    </message>
    <message>
        <source>Sponsorships: %1 · mentions that name both: %2 · decided: %3</source>
        <translation>후원 %1건 · 함께 언급 %2건 · 결정 %3건</translation>
    </message>
    <message>
        <source>A mention names both when it is one of the brand&apos;s and the partner&apos;s words stand in it.</source>
        <translation>브랜드의 언급이면서 후원 상대의 단어가 들어 있으면 함께 언급한 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Words that are said more of one brand than of the others (log-likelihood), without the names that its query looks for.</source>
        <translation>다른 브랜드보다 더 자주 나온 연관어입니다(로그 우도). 검색식에 있는 이름은 뺐습니다.</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>옹호자</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>비판자</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>새로운 사람</translation>
    </message>
    <message>
        <source>High reach</source>
        <translation>도달이 큰 사람</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>그 밖의 사람</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>실제 발언</translation>
    </message>
    <message>
        <source>%1 · last spoke %2</source>
        <translation>%1 · 마지막 언급 %2</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>usually every %1 days</source>
        <translation>평소 %1일마다</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>캠페인 후보</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>제안해 볼 만함</translation>
    </message>
    <message>
        <source>influence %1</source>
        <translation>영향력 %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>다시 볼 일</translation>
    </message>
    <message>
        <source>%1 · due %2 · noted by %3</source>
        <translation>%1 · 기한 %2 · %3 기록</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 %2% (before %3%)%4</source>
        <extracomment>%1 word, %2 percent of texts now, %3 percent before, %4 an arrow up or down or nothing</extracomment>
        <translation>%1 %2%(앞 기간 %3%)%4</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>두드러진 말 없음</translation>
    </message>
    <message>
        <source>Below the posts stands what each group of people and each leading channel says more often than all others, with its share of the group&apos;s texts now and in the period before.</source>
        <translation>게시물 아래에는 오디언스 집단과 주요 채널마다 다른 쪽보다 자주 하는 말이 있습니다. 이번 기간과 앞 기간에 그 집단의 글에서 차지한 비율을 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>옹호자</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>비판자</translation>
    </message>
    <message>
        <source>%1 on %2 may be theirs (match %3%): join them on the card</source>
        <translation>%2의 %1 계정이 같은 사람일 수 있음(일치 확신도 %3%). 인물 카드에서 묶을 수 있음</translation>
    </message>
    <message>
        <source>no account there is known</source>
        <translation>그곳의 계정은 알려지지 않음</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Joined accounts</source>
        <translation>묶인 계정</translation>
    </message>
    <message>
        <source>speaks for us on %1, silent on %2 · %3</source>
        <translation>%1에서는 옹호, %2에서는 조용함 · %3</translation>
    </message>
    <message>
        <source>Advocates who are silent on a leading channel: %1 of %2</source>
        <translation>주요 채널에서 조용한 옹호자: %2명 중 %1명</translation>
    </message>
    <message>
        <source>Nobody meets the rule for advocates: %1 judged mentions in %2 days, %3% of the positive and negative ones for us.</source>
        <translation>옹호자 기준(%2일 동안 판정한 언급 %1건 이상, 긍정과 부정 가운데 긍정 %3% 이상)에 맞는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No own account and nobody of the staff who agreed is named yet. Name them in Settings, then their posts of the last 24 hours stand here with risk words marked.</source>
        <translation>자사 계정도, 동의한 임직원도 아직 없습니다. 설정에 적으면 최근 24시간의 게시물이 위험 단어를 표시해 여기에 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the staff list did not agree (yet): their posts are not read here.</source>
        <translation>
            <numerusform>임직원 목록에서 %n명은 (아직) 동의하지 않았습니다. 그 게시물은 여기서 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>구매 기회</translation>
    </message>
    <message>
        <source>Activation (acts)</source>
        <translation>활성화(행동 수)</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>새 팔로워</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Views of own channels</source>
        <translation>자사 채널 노출</translation>
    </message>
    <message>
        <source>Reach of own channels</source>
        <translation>자사 채널 도달</translation>
    </message>
    <message>
        <source>Engagement on own channels</source>
        <translation>자사 채널 참여</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>프로필 방문</translation>
    </message>
    <message>
        <source>Clicks on own channels</source>
        <translation>자사 채널 클릭</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>검색 관심도</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Neither for most</source>
        <translation>대부분 해당 없음</translation>
    </message>
    <message>
        <source>Something for many</source>
        <translation>많은 사람에게 전해짐</translation>
    </message>
    <message>
        <source>Share of voice %1 of %2 mentions of %3 brands</source>
        <translation>언급 점유율(SOV) %1 · 브랜드 %3곳의 언급 %2건 가운데</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>positive ratio %1</source>
        <translation>긍정 비율 %1</translation>
    </message>
    <message>
        <source>Net sentiment %1, positive ratio %2</source>
        <translation>순감성 지수 %1, 긍정 비율 %2</translation>
    </message>
    <message>
        <source>People who came back three times or more: %1</source>
        <translation>세 번 이상 참여한 사람 %1명</translation>
    </message>
    <message>
        <source>%1 mentions in %2 months · spikes or drops of all measures: %3</source>
        <translation>%2개월 동안 언급 %1건 · 모든 지표의 급증·급감 %3건</translation>
    </message>
    <message>
        <source>Decided about “%1”</source>
        <translation>“%1” 건에 관해 결정함</translation>
    </message>
    <message>
        <source>%1 changes, the latest is named</source>
        <translation>변경 %1건 중 마지막</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>비용 %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>성과 %1</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 (first half %2, second %3)</source>
        <translation>%1(전반 %2, 후반 %3)</translation>
    </message>
    <message>
        <source>estimated reach %1</source>
        <translation>추정 도달 %1</translation>
    </message>
    <message>
        <source>engagement %1</source>
        <translation>참여 %1</translation>
    </message>
    <message>
        <source>Mentions by day: %1</source>
        <translation>하루 언급: %1</translation>
    </message>
    <message>
        <source>95% range %1 to %2</source>
        <translation>95% 범위 %1–%2</translation>
    </message>
    <message>
        <source>%1pp against the period before</source>
        <translation>전기 대비 %1%p</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) an hour</source>
        <translation>
            <numerusform>시간당 반응 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the hour</source>
        <translation>%1, 시간별</translation>
    </message>
    <message>
        <source>%1, by the day</source>
        <translation>%1, 하루 전체</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>%1부터 한 주</translation>
    </message>
    <message>
        <source>Spikes by the hour and by the day: %1, traced to one origin: %2</source>
        <translation>시간별·날짜별 급증 %1건, 발원지를 찾은 건 %2건</translation>
    </message>
    <message>
        <source>Shares of own content</source>
        <translation>자사 글 공유</translation>
    </message>
    <message>
        <source>shared most (%1): %2</source>
        <translation>가장 많이 공유된 글(%1회): %2</translation>
    </message>
    <message>
        <source>A good week&apos;s values are proposed as benchmarks from these figures: Settings &gt; Benchmarks.</source>
        <translation>좋은 값은 이 수치에서 기준값으로 제안됩니다: 설정 &gt; 기준값.</translation>
    </message>
    <message>
        <source>Write on the Year page which goals of the coming year social media leads or supports, and how.</source>
        <translation>내년 목표 가운데 소셜 미디어가 이끌거나 도울 것과 그 방법을 연간 화면에 적으십시오.</translation>
    </message>
    <message>
        <source>Goals of the coming year: %1 · with role and owner: %2</source>
        <translation>내년 목표 %1개 · 역할과 담당자를 정한 것 %2개</translation>
    </message>
    <message>
        <source>Each brand of our own counts as one line.</source>
        <translation>자사 브랜드마다 한 부문으로 셉니다.</translation>
    </message>
    <message>
        <source>Record business lines as queries on the Year page.</source>
        <translation>사업 부문을 연간 화면에 검색식으로 기록하십시오.</translation>
    </message>
    <message>
        <source>Public posts tell the language only. Age, gender and region come from each network&apos;s own statistics.</source>
        <translation>공개된 글로는 언어만 알 수 있습니다. 연령·성별·지역은 각 채널의 통계에서 옵니다.</translation>
    </message>
    <message>
        <source>Record them with their origin on the Year page.</source>
        <translation>연간 화면에 출처와 함께 기록하십시오.</translation>
    </message>
    <message>
        <source>Mentions by day since the launch; the curve is that of the campaign talked about most in the period. The shape is proposed by rule from the days while it ran.</source>
        <translation>시작 이후 날짜별 언급이며, 곡선은 기간 중 가장 많이 언급된 캠페인의 것입니다. 유형은 진행 기간의 자료로 규칙에 따라 제안됩니다.</translation>
    </message>
    <message>
        <source>Confirm the shapes on the Campaigns page.</source>
        <translation>캠페인 화면에서 유형을 확정하십시오.</translation>
    </message>
    <message>
        <source>Shares of a random drawing with the range of 95% confidence (Wilson); a response that pleased and taught counts in both.</source>
        <translation>무작위로 뽑은 반응의 비율과 95% 신뢰 범위(Wilson)입니다. 즐거움과 정보를 함께 준 반응은 양쪽에 셉니다.</translation>
    </message>
    <message>
        <source>Judge responses on the Campaigns page.</source>
        <translation>캠페인 화면에서 반응을 판정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>비교할 브랜드가 없습니다.</translation>
    </message>
    <message>
        <source>Add competitors in Settings.</source>
        <translation>설정에서 경쟁사를 더하십시오.</translation>
    </message>
    <message>
        <source>Decisions of the year before are listed with what became of them.</source>
        <translation>지난해의 결정은 그 뒤 어떻게 되었는지와 함께 싣습니다.</translation>
    </message>
    <message>
        <source>Decisions are recorded on the Year page with their evidence and a day to look at them again.</source>
        <translation>결정은 근거와 다시 볼 날짜와 함께 연간 화면에 기록합니다.</translation>
    </message>
    <message>
        <source>A row opens the pages as they will be sent.</source>
        <translation>줄을 누르면 보낼 쪽 그대로 열립니다.</translation>
    </message>
    <message>
        <source>Posts of our side in 24 hours: %1, with a risk word or negative: %2</source>
        <translation>지난 24시간 우리 쪽 글 %1건, 위험 단어가 있거나 부정적인 글 %2건</translation>
    </message>
    <message>
        <source>risk words: %1</source>
        <translation>위험 단어: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 a date, %2 what was defined anew</extracomment>
        <translation>%1부터: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Posts saved: %1 · negative mentions since %2: %3</source>
        <translation>저장한 글 %1건 · %2 이후 부정 언급 %3건</translation>
    </message>
    <message>
        <source>no account of that name is known there</source>
        <translation>그곳에 같은 이름의 계정은 알려지지 않음</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>A sheet holds 1,048,575 rows, and the filter shows %1. Narrow the filter, or save as CSV, which holds any number.</source>
        <translation>시트 하나에는 1,048,575행까지 들어가는데 필터에는 %1건이 있습니다. 필터를 좁히거나 행 수에 제한이 없는 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>내보내기를 중지했습니다. 쓴 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FacebookConnector</name>
    <message>
        <source>Facebook did not tell which page this is. Check the page&apos;s ID.</source>
        <translation>어느 페이지인지 페이스북에서 알려 주지 않았습니다. 페이지 ID를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s ID (a number) or the name in its address.</source>
        <translation>페이지 ID(숫자) 또는 주소에 있는 이름을 입력해 주십시오.</translation>
    </message>
</context>
<context>
    <name>Fairness</name>
    <message>
        <source>%1 has mentions on %2 of %3 days only (first on %4): collecting may have begun later, and its figures understate it.</source>
        <translation>%1의 언급은 %3일 중 %2일에만 있습니다(처음 %4). 수집이 늦게 시작됐을 수 있어 값이 실제보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 has next to no mentions before %2 and many from then on, unlike the others: a gap in the data looks like that, and totals understate it.</source>
        <translation>%1의 언급은 %2 전에는 거의 없다가 그날부터 많습니다. 자료가 빠졌을 때 나타나는 모습이며 합계가 실제보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 was met at places where another brand was not: %2. Compare the same sources to leave them out.</source>
        <translation>%1만 나온 출처가 있습니다: %2. 같은 출처만 비교하면 빠집니다.</translation>
    </message>
    <message>
        <source>The queries differ in breadth (words: %1): a query of more names finds more.</source>
        <translation>검색식의 폭이 다릅니다(단어 수: %1). 이름이 많은 검색식이 더 많이 찾습니다.</translation>
    </message>
    <message>
        <source>%1% (%2–%3) of what people read of %4 is about it (n=%5): noise swells its figures.</source>
        <translation>사람이 읽은 %4 언급 가운데 %1%(%2–%3)만 관련이 있습니다(n=%5). 무관한 언급이 값을 부풀립니다.</translation>
    </message>
    <message>
        <source>%1: not enough data (n=%2).</source>
        <translation>%1: 자료 부족(n=%2).</translation>
    </message>
    <message>
        <source>Followers are known of %1 of %2 authors of %3: its reach is understated.</source>
        <translation>%3 작성자 %2명 중 %1명만 팔로워 수를 알아 도달이 실제보다 작습니다.</translation>
    </message>
    <message>
        <source>%1 mentions name %2 and %3 and count for both.</source>
        <translation>언급 %1건은 %2, %3 둘 다를 말해 양쪽에 셉니다.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: add competitors in Settings.</source>
        <translation>비교할 대상이 없습니다. 설정에서 경쟁사를 추가하십시오.</translation>
    </message>
    <message>
        <source>How exact these queries are is not known yet (%1): judge at least %2 of a monthly sample of each.</source>
        <translation>다음 검색식이 얼마나 정확한지는 아직 알 수 없습니다(%1). 월간 표본에서 브랜드마다 %2건 이상 판정하십시오.</translation>
    </message>
</context>
<context>
    <name>FeedConnector</name>
    <message>
        <source>This source has no address. Open it and enter one.</source>
        <translation>이 출처에 주소가 없습니다. 편집에서 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>The feed broke off in the middle. What stood before is kept; the rest comes next time.</source>
        <translation>피드가 중간에 끊겼습니다. 앞부분은 저장했고 나머지는 다음에 읽습니다.</translation>
    </message>
    <message>
        <source>Reddit blocks this computer for now, as it often does with readers that are not signed in. Nothing is lost; a longer interval helps.</source>
        <translation>Reddit이 지금 이 컴퓨터를 막고 있습니다. 로그인하지 않은 읽기에는 자주 있는 일입니다. 잃은 것은 없으며, 수집 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>%1 names no feed, and none was found where sites usually keep theirs. Look for an RSS link on the site and add it as a feed&apos;s address.</source>
        <translation>%1에서 피드를 찾지 못했습니다. 페이지에도, 흔히 두는 자리에도 없습니다. 사이트에서 RSS 링크를 찾아 피드 주소로 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>FeedParser</name>
    <message>
        <source>This is a web page, not a feed. Its feed is at: %1</source>
        <translation>피드가 아니라 웹 페이지입니다. 이 페이지의 피드 주소는 다음과 같습니다: %1</translation>
    </message>
    <message>
        <source>This is a web page, not a feed, and it does not name one. Look for an RSS link on the site.</source>
        <translation>피드가 아니라 웹 페이지이며, 피드 주소도 적혀 있지 않습니다. 사이트에서 RSS 링크를 찾아보십시오.</translation>
    </message>
    <message>
        <source>This is not a feed: neither RSS, Atom nor JSON Feed. Check the address.</source>
        <translation>피드가 아닙니다(RSS, Atom, JSON Feed 중 어느 것도 아님). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer is empty. Check the address, or try later.</source>
        <translation>응답이 비어 있습니다. 주소를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The JSON of this feed breaks off or is damaged, so nothing of it was read. Try later.</source>
        <translation>이 피드의 JSON이 끊겼거나 손상되어 아무것도 읽지 않았습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The packed answer could not be unpacked.</source>
        <translation>압축된 응답을 풀지 못했습니다.</translation>
    </message>
    <message>
        <source>Unpacked, this feed is larger than 32 MB, so it was not read.</source>
        <translation>이 피드는 압축을 풀면 32MB가 넘어 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>Collects one round from every enabled source and prints one JSON object a source.</source>
        <translation>켜져 있는 모든 출처를 한 번 수집하고 출처마다 JSON 객체 하나를 출력합니다.</translation>
    </message>
    <message>
        <source>Only this source. May be repeated.</source>
        <translation>이 출처만 수집합니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name sources with --source NAME.</source>
        <translation>출처는 --source NAME으로 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</source>
        <translation>수집할 출처가 없습니다. 먼저 추가하십시오: pulsecheck source add feed NAME --set url=…</translation>
    </message>
    <message>
        <source>Collects one round from the sources.</source>
        <translation>출처를 한 번 수집합니다.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>&quot;%1&quot; 파일이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>&quot;%1&quot; 경로는 폴더입니다. 폴더 안의 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened for reading. Check its permissions.</source>
        <translation>&quot;%1&quot; 파일을 읽기용으로 열 수 없습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: the disk or the network drive failed.</source>
        <translation>파일을 끝까지 읽지 못했습니다. 디스크나 네트워크 드라이브에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle. Copy or download it again.</source>
        <translation>압축 파일이 중간에서 끊겼습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>The compressed file is damaged. Copy or download it again.</source>
        <translation>압축 파일이 손상되었습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>No temporary file could be made. Free some disk space and try again.</source>
        <translation>임시 파일을 만들 수 없습니다. 디스크 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, which no export of posts does. It was not read.</source>
        <translation>압축을 풀면 %1MB가 넘습니다. 게시물 파일로 보기 어려워 읽지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>FileEncoding</name>
    <message>
        <source>&quot;%1&quot; is no known encoding. Use one of these: %2.</source>
        <translation>알 수 없는 인코딩입니다: &quot;%1&quot;. 다음 가운데 하나를 쓰십시오: %2</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>This is a workbook of the old XLS format, or one with a password. Save it as XLSX without a password, or as CSV, and import that.</source>
        <translation>옛 XLS 형식이거나 암호가 걸린 통합 문서입니다. 암호 없이 XLSX나 CSV로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a PDF file. Import a CSV, TSV, JSON Lines or XLSX file.</source>
        <translation>PDF 파일입니다. CSV, TSV, JSON Lines, XLSX 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program, save it as XLSX or CSV, and import that.</source>
        <translation>확장자와 달리 웹 페이지나 XML 파일입니다. 스프레드시트 프로그램에서 열어 XLSX나 CSV로 저장한 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty. There is nothing to import.</source>
        <translation>&quot;%1&quot; 파일이 비어 있습니다. 가져올 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook. Leave the format to be recognised.</source>
        <translation>XLSX 통합 문서가 아닙니다. 형식을 지정하지 말고 자동 인식에 맡기십시오.</translation>
    </message>
    <message>
        <source>This file holds no text. Import a CSV, TSV, JSON Lines or XLSX file.</source>
        <translation>글이 들어 있지 않은 파일입니다. CSV, TSV, JSON Lines, XLSX 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>The file is not in %1: %2 characters at its beginning cannot be read. It looks like %3.</source>
        <translation>파일이 %1 인코딩이 아닙니다. 앞부분에서 %2자를 읽을 수 없습니다. 보이는 인코딩: %3.</translation>
    </message>
    <message>
        <source>The file is one JSON list. Save it as JSON Lines, one object a line, and import that.</source>
        <translation>파일 전체가 JSON 목록 하나입니다. 한 줄에 객체 하나인 JSON Lines로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>No line of the file is a JSON object. JSON Lines has one object a line: {&quot;text&quot;: …}.</source>
        <translation>JSON 객체인 줄이 없습니다. JSON Lines는 한 줄에 객체 하나를 씁니다: {&quot;text&quot;: …}</translation>
    </message>
    <message>
        <source>The file holds no row that can be read. There is nothing to import.</source>
        <translation>읽을 수 있는 행이 없습니다. 가져올 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>파일에 &quot;%1&quot; 열이 없습니다. 있는 열: %2</translation>
    </message>
    <message>
        <source>The row has %1 cells where the file has %2 columns.</source>
        <translation>파일의 열은 %2개인데 이 행의 셀은 %1개입니다.</translation>
    </message>
    <message>
        <source>The time &quot;%1&quot; cannot be read, or has more than one meaning.</source>
        <translation>&quot;%1&quot; 값은 읽을 수 없거나 뜻이 둘 이상인 시각입니다.</translation>
    </message>
    <message>
        <source>The row has no text, no title, no address and no ID.</source>
        <translation>이 행에는 본문, 제목, 주소, ID가 모두 없습니다.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>A quotation mark is opened and never closed, or the cell is longer than 1,000,000 characters.</source>
        <translation>따옴표가 열린 뒤 닫히지 않았거나 셀이 1,000,000자를 넘습니다.</translation>
    </message>
    <message>
        <source>The cell is longer than 1,000,000 characters.</source>
        <translation>셀이 1,000,000자를 넘습니다.</translation>
    </message>
    <message>
        <source>The line is longer than 16,000,000 characters.</source>
        <translation>줄이 16,000,000자를 넘습니다.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>이 줄은 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The line has more than 16,384 columns.</source>
        <translation>한 줄에 열이 16,384개를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>FolderConnector</name>
    <message>
        <source>The folder %1 is not there or cannot be read. Put it back, or open the source and choose another one.</source>
        <translation>폴더가 없거나 읽을 수 없습니다: %1. 폴더를 되돌려 놓거나 출처를 열어 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>열 수 없습니다.</translation>
    </message>
    <message>
        <source>No column with the text of the posts was recognised. Import it once with File &gt; Import and say which one it is; the next file with these columns is read by itself. They are: %1.</source>
        <translation>게시물의 글이 있는 열을 알아보지 못했습니다. 파일 &gt; 가져오기로 한 번 가져오면서 어느 열인지 정하면, 같은 열의 다음 파일은 저절로 읽습니다. 열: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>그 밖의 %n행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be written and wait for the next look.</source>
        <translation>
            <numerusform>파일 %n개는 아직 쓰는 중일 수 있어 다음에 다시 봅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder, or write its whole path.</source>
        <translation>폴더를 고르거나 전체 경로를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>HackerNewsConnector</name>
    <message>
        <source>Enter the words to search for.</source>
        <translation>검색어를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>No brand&apos;s query matches this post. Choose the brand that it belongs to.</source>
        <translation>이 게시물과 맞는 브랜드 검색식이 없습니다. 어느 브랜드의 언급인지 고르십시오.</translation>
    </message>
    <message>
        <source>Posts of this account are not kept: their author asked for it. Nothing was saved.</source>
        <translation>이 계정의 게시물은 작성자의 요청으로 보관하지 않습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The post was removed on request and is not kept again. Nothing was saved.</source>
        <translation>이 게시물은 요청에 따라 지웠으므로 다시 보관하지 않습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is the address of a page, not of one post. Open the post and copy its address.</source>
        <translation>게시물 하나가 아니라 페이지의 주소입니다. 게시물을 열어 그 주소를 복사하십시오.</translation>
    </message>
    <message>
        <source>Write the channel on which the post stands.</source>
        <translation>게시물이 있는 채널을 적으십시오.</translation>
    </message>
    <message>
        <source>Copy the words of the post, or attach a picture of it.</source>
        <translation>게시물의 글을 복사해 넣거나 그림을 첨부하십시오.</translation>
    </message>
    <message>
        <source>The time of the post lies in the future.</source>
        <translation>게시물의 시각이 미래입니다.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>프로그램을 닫는 중입니다.</translation>
    </message>
    <message>
        <source>The post could not be read. Nothing was saved.</source>
        <translation>게시물을 읽지 못했습니다. 저장한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 asks to be left alone for %2 seconds. What was collected is kept; the next attempt waits that long.</source>
        <translation>%1에서 %2초 동안 요청하지 말라고 했습니다. 수집한 내용은 그대로 있으며, 그만큼 기다린 뒤 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1 says that it is asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</source>
        <translation>%1에서 요청이 너무 잦다고 합니다. 수집한 내용은 그대로 있으며, 나중에 다시 시도합니다. 수집 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>%1 does not let us read this (status %2). Check the address, or whether it needs an access token.</source>
        <translation>%1에서 읽기를 허용하지 않습니다(상태 %2). 주소가 맞는지, 액세스 토큰이 필요한지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is nothing at this address on %1 (status 404). Check the address.</source>
        <translation>%1의 이 주소에는 아무것도 없습니다(상태 404). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 says that this address is gone for good (status 410). Remove the source or give it a new address.</source>
        <translation>%1에서 이 주소가 영구히 사라졌다고 합니다(상태 410). 출처를 삭제하거나 새 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Nothing is lost; the next attempt comes by itself.</source>
        <translation>%1 서버에 문제가 있습니다(상태 %2). 잃은 것은 없으며, 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which means nothing to this program. Check the address.</source>
        <translation>%1에서 알 수 없는 상태 %2로 응답했습니다. 주소를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>&quot;%1&quot; is no format. Use csv, tsv, jsonl or xlsx.</source>
        <translation>&quot;%1&quot; 값은 형식이 아닙니다. csv, tsv, jsonl, xlsx 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column. Write --column field=Header; fields are: %2.</source>
        <translation>&quot;%1&quot; 값은 열 지정이 아닙니다. --column 필드=열이름으로 쓰십시오. 필드: %2</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck import FILE</source>
        <translation>파일 하나를 지정하십시오: pulsecheck import FILE</translation>
    </message>
    <message>
        <source>Imports posts from a CSV, TSV, JSON Lines or XLSX file, plain or compressed with gzip. The same file again adds nothing.</source>
        <translation>CSV, TSV, JSON Lines, XLSX 파일에서 게시물을 가져옵니다. gzip으로 압축한 파일도 됩니다. 같은 파일을 다시 가져와도 늘어나지 않습니다.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>파일.</translation>
    </message>
    <message>
        <source>The name of the source; without it the name of the file.</source>
        <translation>출처 이름. 없으면 파일 이름을 씁니다.</translation>
    </message>
    <message>
        <source>All posts are mentions of this brand; without it the brands&apos; queries decide.</source>
        <translation>모든 게시물을 이 브랜드의 언급으로 봅니다. 없으면 브랜드의 검색식으로 정합니다.</translation>
    </message>
    <message>
        <source>Adds brands that the file names and that are not here yet.</source>
        <translation>파일에 나오지만 아직 없는 브랜드를 추가합니다.</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl or xlsx; without it the file is recognised.</source>
        <translation>csv, tsv, jsonl, xlsx. 없으면 자동으로 인식합니다.</translation>
    </message>
    <message>
        <source>Which column holds a field, e.g. text=Message; may be given several times.</source>
        <translation>필드가 든 열. 예: text=Message. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>UTF-8, CP949, UTF-16LE, …; without it the file is recognised.</source>
        <translation>UTF-8, CP949, UTF-16LE 등. 없으면 자동으로 인식합니다.</translation>
    </message>
    <message>
        <source>Of times that name none; without it the brand&apos;s.</source>
        <translation>시간대가 적히지 않은 시각의 시간대. 없으면 브랜드의 시간대를 씁니다.</translation>
    </message>
    <message>
        <source>Saves all rejected rows to this CSV file.</source>
        <translation>제외된 행을 모두 이 CSV 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 posts added</source>
        <translation>%1행 읽음, 게시물 %2건 추가</translation>
    </message>
    <message>
        <source>Posts from a file.</source>
        <translation>파일에서 게시물 가져오기.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The import was stopped before anything was stored.</source>
        <translation>아무것도 저장하기 전에 가져오기를 중지했습니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>There is no brand &quot;%1&quot;. Add it first, or let the import create brands.</source>
        <translation>&quot;%1&quot; 브랜드가 없습니다. 먼저 추가하거나 가져올 때 브랜드를 만들도록 하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; 값은 시간대가 아닙니다. Asia/Seoul이나 UTC처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>No column with the text of the posts was recognised. Say which one it is. The columns are: %1.</source>
        <translation>게시물의 본문이 든 열을 찾지 못했습니다. 어느 열인지 지정하십시오. 있는 열: %1</translation>
    </message>
    <message>
        <source>%1 posts were stored before that and are kept; importing the file again adds only the rest.</source>
        <translation>그 전에 저장한 게시물 %1건은 그대로 있습니다. 파일을 다시 가져오면 나머지만 추가됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</source>
        <translation>&quot;%1&quot;에 쓰지 못했으며 그 자리에는 아무것도 남기지 않았습니다. 폴더와 남은 공간을 확인하거나 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The list of rejected rows is not there: the disk was full.</source>
        <translation>제외된 행의 목록이 없습니다. 디스크가 가득 찼습니다.</translation>
    </message>
</context>
<context>
    <name>InstagramConnector</name>
    <message>
        <source>Instagram did not tell which account this is. Check that it is the numeric ID of a professional account.</source>
        <translation>어느 계정인지 인스타그램에서 알려 주지 않았습니다. 프로페셔널 계정의 숫자 ID인지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The account&apos;s ID is a number, not its name.</source>
        <translation>계정 ID는 이름이 아니라 숫자입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hashtag: write them without spaces and signs.</source>
        <translation>&quot;%1&quot; 값은 해시태그가 아닙니다. 띄어쓰기와 기호 없이 적어 주십시오.</translation>
    </message>
    <message>
        <source>Instagram allows 30 hashtags at most.</source>
        <translation>인스타그램은 해시태그를 30개까지만 허용합니다.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This cannot be changed. Nothing was changed.</source>
        <translation>이 값은 바꿀 수 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>What was to be changed does not exist any more. Nothing was changed.</source>
        <translation>바꾸려던 대상이 더 이상 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>It was changed again since, so it was not undone. Look at its history to decide.</source>
        <translation>그 뒤에 다시 바뀌어 되돌리지 않았습니다. 변경 이력을 보고 결정해 주십시오.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>JsonConnector</name>
    <message>
        <source>&quot;%1&quot; is no name of a header.</source>
        <translation>&quot;%1&quot; 값은 헤더 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object.</source>
        <translation>항목 연결이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose at least the member that holds the text or the title of a post.</source>
        <translation>적어도 글의 본문이나 제목이 든 항목을 고르십시오.</translation>
    </message>
    <message>
        <source>This source has no address. Open it and enter one.</source>
        <translation>이 출처에 주소가 없습니다. 열어서 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>JsonMapping</name>
    <message>
        <source>The answer has no list at &quot;%1&quot;. Its form may have changed: open the source and choose the list again.</source>
        <translation>응답의 &quot;%1&quot;에 목록이 없습니다. 형식이 바뀌었을 수 있습니다. 출처를 열어 목록을 다시 고르십시오.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>A web page came instead of data. The address may be wrong, or the service asks for a sign-in.</source>
        <translation>데이터 대신 웹 페이지가 왔습니다. 주소가 틀렸거나 로그인이 필요한 서비스일 수 있습니다.</translation>
    </message>
    <message>
        <source>The answer breaks off or is damaged, so nothing of it was read. Try later.</source>
        <translation>응답이 끊겼거나 손상되어 아무것도 읽지 않았습니다. 나중에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>KakaoConnector</name>
    <message>
        <source>Kakao needs the REST API key of an app. Enter it in this source.</source>
        <translation>카카오 앱의 REST API 키가 필요합니다. 이 출처에 입력하십시오.</translation>
    </message>
    <message>
        <source>Kakao&apos;s number of calls for this key is used up. Nothing is lost; it is full again after midnight in Korea.</source>
        <translation>이 키로 카카오를 호출할 수 있는 횟수를 다 썼습니다. 잃은 것은 없으며 한국 시각 자정이 지나면 다시 찹니다.</translation>
    </message>
    <message>
        <source>Kakao does not accept the key. Enter the REST API key of the app, not another one.</source>
        <translation>카카오가 키를 받아들이지 않습니다. 다른 키가 아니라 앱의 REST API 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>The key may not use Daum search. Check the app&apos;s settings at Kakao Developers.</source>
        <translation>이 키로는 다음 검색을 쓸 수 없습니다. Kakao Developers에서 앱 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>Kakao does not understand the search: %1</source>
        <translation>카카오가 검색을 이해하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The place to search is one of: blog, cafe, web, video.</source>
        <translation>찾을 곳은 blog, cafe, web, video 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>검색어를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Awareness</source>
        <translation>인지도</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>신규 확보</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>만족도</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Unique authors</source>
        <translation>고유 작성자 수</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>Views of own channels</source>
        <translation>자사 채널 노출</translation>
    </message>
    <message>
        <source>Reach of own channels</source>
        <translation>자사 채널 도달</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>프로필 방문</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>검색 관심도</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>새 팔로워</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>구매 기회</translation>
    </message>
    <message>
        <source>Clicks on own channels</source>
        <translation>자사 채널 클릭</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>순감성 지수</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>긍정 비율</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>부정 비율</translation>
    </message>
    <message>
        <source>Activation (acts)</source>
        <translation>활성화(행동 수)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Engagement on own channels</source>
        <translation>자사 채널 참여</translation>
    </message>
    <message>
        <source>Mentions with a hashtag</source>
        <translation>해시태그를 단 언급</translation>
    </message>
    <message>
        <source>Mentions with a link</source>
        <translation>링크를 단 언급</translation>
    </message>
    <message>
        <source>Mentions with a video</source>
        <translation>영상이 있는 언급</translation>
    </message>
    <message>
        <source>Public items that match the brand&apos;s query, originals and reposts together; noise is left out.</source>
        <translation>브랜드의 검색식에 맞는 공개 게시물로 원문과 재게시를 함께 셉니다. 무관한 언급은 뺍니다.</translation>
    </message>
    <message>
        <source>Different accounts that spoke in the span.</source>
        <translation>기간 중 글을 올린 서로 다른 계정의 수입니다.</translation>
    </message>
    <message>
        <source>Followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.</source>
        <translation>서로 다른 작성자의 팔로워 × 0.15에서 0.06으로 줄어드는 계수의 합입니다. 추정값입니다.</translation>
    </message>
    <message>
        <source>Views of own posts as the services count them, all channels.</source>
        <translation>서비스가 센 자사 게시물의 노출로 모든 채널을 더합니다.</translation>
    </message>
    <message>
        <source>Different accounts that saw own posts, as the services count them; days do not add up.</source>
        <translation>서비스가 센, 자사 게시물을 본 서로 다른 계정의 수입니다. 날마다의 값을 더할 수 없습니다.</translation>
    </message>
    <message>
        <source>Visits to own profiles as the services count them.</source>
        <translation>서비스가 센 자사 프로필 방문 수입니다.</translation>
    </message>
    <message>
        <source>Search interest of 0 to 100, relative to the highest day.</source>
        <translation>가장 높은 날을 100으로 본 검색 관심도입니다.</translation>
    </message>
    <message>
        <source>Followers of own channels at the end less those before: net of those who left.</source>
        <translation>자사 채널의 기말 팔로워 − 그 전 팔로워입니다. 떠난 사람을 뺀 순증입니다.</translation>
    </message>
    <message>
        <source>Followers of own channels at the end of the span.</source>
        <translation>기간 끝의 자사 채널 팔로워 수입니다.</translation>
    </message>
    <message>
        <source>Mentions that show a wish to buy, by the definition in force.</source>
        <translation>구매 의사가 드러난 언급으로, 적용 중인 정의를 따릅니다.</translation>
    </message>
    <message>
        <source>Clicks on own posts and profiles as the services count them.</source>
        <translation>서비스가 센 자사 게시물과 프로필의 클릭 수입니다.</translation>
    </message>
    <message>
        <source>(positive − negative) ÷ classified mentions × 100.</source>
        <translation>(긍정 − 부정) ÷ 판정한 언급 × 100입니다.</translation>
    </message>
    <message>
        <source>Positive ÷ (positive + negative); neutral left out.</source>
        <translation>긍정 ÷ (긍정 + 부정)입니다. 중립은 빼고 계산합니다.</translation>
    </message>
    <message>
        <source>Negative ÷ classified mentions.</source>
        <translation>부정 ÷ 판정한 언급입니다.</translation>
    </message>
    <message>
        <source>Acts of the audience that carry the brand on, by the definition in force.</source>
        <translation>브랜드를 퍼뜨리는 오디언스의 행동으로, 적용 중인 정의를 따릅니다.</translation>
    </message>
    <message>
        <source>How often mentions were shared, as the places tell.</source>
        <translation>채널이 알려 준, 언급이 공유된 횟수입니다.</translation>
    </message>
    <message>
        <source>Responses to own posts as the services count them.</source>
        <translation>서비스가 센 자사 게시물에 대한 반응 수입니다.</translation>
    </message>
    <message>
        <source>Mentions that carry a hashtag.</source>
        <translation>해시태그를 단 언급의 수입니다.</translation>
    </message>
    <message>
        <source>Mentions that carry a link.</source>
        <translation>링크를 단 언급의 수입니다.</translation>
    </message>
    <message>
        <source>Mentions that carry a video.</source>
        <translation>영상이 있는 언급의 수입니다.</translation>
    </message>
    <message>
        <source>Days add up.</source>
        <translation>날마다의 값을 더합니다.</translation>
    </message>
    <message>
        <source>People of the whole span are counted once: not the sum of its days.</source>
        <translation>기간 전체에서 같은 사람을 한 번만 셉니다. 날마다의 합이 아닙니다.</translation>
    </message>
    <message>
        <source>Made anew from the whole span, not from its days.</source>
        <translation>날마다의 값이 아니라 기간 전체에서 다시 계산합니다.</translation>
    </message>
    <message>
        <source>The value at the end of the span.</source>
        <translation>기간 끝의 값입니다.</translation>
    </message>
    <message>
        <source>From the end of the span before to the end of this one.</source>
        <translation>앞 기간의 끝에서 이 기간의 끝까지 늘어난 값입니다.</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Likes + shares + comments of the mentions, as the places tell; by the definition in force.</source>
        <translation>채널이 알려 준 언급의 좋아요 + 공유 + 댓글로, 적용 중인 정의를 따릅니다.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Reading was stopped; it goes on later.</source>
        <translation>다시 판정하던 일을 멈췄습니다. 나중에 이어집니다.</translation>
    </message>
</context>
<context>
    <name>LemmyConnector</name>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>이 출처에 서버가 없습니다. 열어서 입력하십시오.</translation>
    </message>
    <message>
        <source>Mentions need the access token of an account.</source>
        <translation>언급을 읽으려면 계정의 액세스 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 says that it is asked too often. What was collected is kept; the next attempt comes later.</source>
        <translation>%1에 너무 자주 물었습니다. 모은 것은 그대로이며 나중에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>%1 has no such community, or it is no Lemmy server. Check both names.</source>
        <translation>%1에 그런 커뮤니티가 없거나 Lemmy 서버가 아닙니다. 두 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 shows this to its members only. Enter the access token of an account there.</source>
        <translation>%1에서는 회원에게만 보여 줍니다. 그곳 계정의 액세스 토큰을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the words or the community to read.</source>
        <translation>읽을 검색어나 커뮤니티를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>LinkedInConnector</name>
    <message>
        <source>LinkedIn wants a sign-in or an access token. Open the source and give it one.</source>
        <translation>링크드인에는 로그인이나 액세스 토큰이 필요합니다. 출처를 열어 입력해 주십시오.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s access ends after 60 days or when it is withdrawn. Open the source and sign in again, or paste a new token.</source>
        <translation>링크드인 접근 권한은 60일 뒤에, 또는 취소되면 끝납니다. 출처를 열어 다시 로그인하거나 새 토큰을 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>LinkedIn does not let this app read that: &quot;%1&quot;. The app needs the product &quot;Community Management API&quot;, and the person who signed in must administer the page.</source>
        <translation>링크드인에서 이 앱이 읽지 못하게 합니다: &quot;%1&quot;. 앱에 &quot;Community Management API&quot; 제품이 있어야 하고, 로그인한 사람이 페이지 관리자여야 합니다.</translation>
    </message>
    <message>
        <source>LinkedIn has ended this version of its interface. Enter a newer month in the source, e.g. %1.</source>
        <translation>링크드인이 이 API 버전을 끝냈습니다. 출처에 더 새로운 달을 입력해 주십시오. 예: %1</translation>
    </message>
    <message>
        <source>The app&apos;s requests of this day are used up. They are new at midnight UTC, and collecting goes on by itself. A longer interval helps.</source>
        <translation>이 앱의 오늘 요청 횟수를 다 썼습니다. UTC 자정에 새로 주어지며 수집은 저절로 이어집니다. 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>LinkedIn knows no such organisation or post. Check the organisation&apos;s number.</source>
        <translation>링크드인에 그런 회사나 게시물이 없습니다. 회사 번호를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s number, not its name.</source>
        <translation>회사 이름이 아니라 번호를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The version is a year and a month, 202609.</source>
        <translation>버전은 연도와 달입니다. 예: 202609</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>A mail account needs the name of its outgoing server, e.g. smtp.example.com, and how the way there is encrypted: tls, starttls or none.</source>
        <translation>메일 계정에는 보내는 서버의 이름(예: smtp.example.com)과 암호화 방식(tls, starttls, none)이 필요합니다.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535: usually 465 with TLS, 587 with STARTTLS.</source>
        <translation>포트는 1부터 65535까지의 숫자입니다. 보통 TLS는 465, STARTTLS는 587입니다.</translation>
    </message>
    <message>
        <source>Mail goes unencrypted to this machine alone. Choose TLS or STARTTLS.</source>
        <translation>암호화하지 않은 메일은 이 컴퓨터로만 보냅니다. TLS나 STARTTLS를 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the one address that the mail comes from.</source>
        <translation>보내는 사람의 주소를 하나만 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address. Write it as name@example.com.</source>
        <translation>&quot;%1&quot; 값은 메일 주소가 아닙니다. name@example.com처럼 적으십시오.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>Sets the mail account by which scheduled reports are sent. Its password goes into the key store of this machine.</source>
        <translation>예약 보고서를 보낼 메일 계정을 설정합니다. 암호는 이 컴퓨터의 키 저장소에 보관합니다.</translation>
    </message>
    <message>
        <source>Outgoing (SMTP) server, e.g. smtp.example.com.</source>
        <translation>보내는 메일(SMTP) 서버. 예: smtp.example.com</translation>
    </message>
    <message>
        <source>Its port; usually 465 with TLS, 587 with STARTTLS.</source>
        <translation>포트. 보통 TLS는 465, STARTTLS는 587입니다.</translation>
    </message>
    <message>
        <source>tls (the default), starttls, or none: to this machine alone.</source>
        <translation>tls(기본값), starttls, none(이 컴퓨터로만).</translation>
    </message>
    <message>
        <source>User name, where the server asks for one.</source>
        <translation>서버가 요구하는 사용자 이름.</translation>
    </message>
    <message>
        <source>The address that the mail comes from.</source>
        <translation>보내는 사람의 주소.</translation>
    </message>
    <message>
        <source>Reads the password from standard input.</source>
        <translation>표준 입력에서 암호를 읽습니다.</translation>
    </message>
    <message>
        <source>The account is saved, but this system has no key store, so its password was not kept. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>계정은 저장했지만 키 저장소가 없어 암호를 보관하지 못했습니다. 키 저장소(GNOME 키링이나 KWallet)를 설치하고 잠금을 해제하십시오.</translation>
    </message>
    <message>
        <source>Prints the mail account without its password.</source>
        <translation>메일 계정을 암호 없이 출력합니다.</translation>
    </message>
    <message>
        <source>Sends a few words to see whether the account works.</source>
        <translation>계정이 동작하는지 짧은 메일을 보내 확인합니다.</translation>
    </message>
    <message>
        <source>Whom to send them.</source>
        <translation>받는 사람의 주소.</translation>
    </message>
    <message>
        <source>Name an address with --to.</source>
        <translation>--to로 주소를 적으십시오.</translation>
    </message>
    <message>
        <source>The mail account that sends reports: set, show, test.</source>
        <translation>보고서를 보내는 메일 계정: set, show, test.</translation>
    </message>
</context>
<context>
    <name>MailSender</name>
    <message>
        <source>There is no mail server called %1. Check its name and the network.</source>
        <translation>%1 메일 서버를 찾을 수 없습니다. 이름과 네트워크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer at port %2. Check both, and whether the network lets mail out.</source>
        <translation>%1 메일 서버가 %2 포트에서 응답하지 않습니다. 이름과 포트, 네트워크에서 메일 발송이 허용되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering. The mail may not have arrived.</source>
        <translation>%1 메일 서버의 응답이 끊겼습니다. 메일이 도착하지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted. Nothing was sent. Check the server&apos;s name, or ask who runs it.</source>
        <translation>%1 메일 서버의 인증서를 신뢰할 수 없어 아무것도 보내지 않았습니다. 서버 이름을 확인하거나 서버 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption at port %2. Nothing was sent. TLS is usually at port 465, STARTTLS at 587.</source>
        <translation>%1 메일 서버가 %2 포트에서 암호화를 제공하지 않아 아무것도 보내지 않았습니다. 보통 TLS는 465, STARTTLS는 587 포트입니다.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user name or password. Some services want a password made for programs.</source>
        <translation>%1 메일 서버가 사용자 이름이나 암호를 거부했습니다. 앱 전용 암호가 필요한 서비스도 있습니다.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off. The mail may not have arrived.</source>
        <translation>%1 메일 서버와의 연결이 끊겼습니다. 메일이 도착하지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail: %2</source>
        <translation>%1 메일 서버가 메일을 거부했습니다: %2</translation>
    </message>
    <message>
        <source>This computer has no list of certificates to trust, so nothing was sent. Install it (package ca-certificates) and try again.</source>
        <translation>이 컴퓨터에 신뢰할 인증서 목록이 없어 아무것도 보내지 않았습니다. 목록(ca-certificates 패키지)을 설치하고 다시 하십시오.</translation>
    </message>
</context>
<context>
    <name>MailService</name>
    <message>
        <source>No mail account is set up. Enter one under Reports &gt; Schedule &gt; Mail account, or with `pulsecheck mail set`.</source>
        <translation>메일 계정이 없습니다. 보고서 &gt; 예약 &gt; 메일 계정에서 입력하거나 `pulsecheck mail set`을 사용하십시오.</translation>
    </message>
    <message>
        <source>The password of the mail account is not on this machine. Enter it again.</source>
        <translation>메일 계정의 암호가 이 컴퓨터에 없습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Pulsecheck: a test</source>
        <translation>Pulsecheck: 테스트 메일</translation>
    </message>
    <message>
        <source>This account can send reports.</source>
        <translation>이 계정으로 보고서를 보낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>중지했습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy was not made. The workspace is as it was. Make room and try again, or choose another disk.</source>
        <translation>디스크가 가득 차서 사본을 만들지 못했습니다. 작업 파일은 그대로입니다. 공간을 확보한 뒤 다시 시도하거나 다른 디스크를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The copy could not be written. The workspace is as it was. Check that the folder exists and may be written.</source>
        <translation>사본을 쓸 수 없었습니다. 작업 파일은 그대로입니다. 폴더가 있는지, 쓸 수 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The copy is whole but could not be given its name. It stands at %1.</source>
        <translation>사본은 온전하지만 이름을 바꾸지 못했습니다. 위치: %1.</translation>
    </message>
    <message>
        <source>%1 holds no workspace. Nothing was changed.</source>
        <translation>%1에는 작업 파일이 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Choose another backup.</source>
        <translation>백업이 손상되었습니다: %1. 아무것도 바꾸지 않았습니다. 다른 백업을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The present workspace could not be kept beside, so nothing was restored. Check that the folder may be written.</source>
        <translation>지금의 작업 파일을 따로 보관하지 못해 복원하지 않았습니다. 폴더에 쓸 수 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The backup would take the place of the workspace itself. Choose another name.</source>
        <translation>백업이 작업 파일 자체를 덮어쓰게 됩니다. 다른 이름을 정해 주십시오.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This file is the workspace itself. Choose a backup of it.</source>
        <translation>이 파일은 작업 파일 자체입니다. 백업 파일을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Name a file in a folder.</source>
        <translation>폴더이거나 장치입니다: %1. 폴더 안의 파일 이름을 지정해 주십시오.</translation>
    </message>
</context>
<context>
    <name>MastodonConnector</name>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>이 출처에 서버가 없습니다. 편집에서 서버를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 shows this timeline to its members only. Enter an access token of an account there, or choose another server.</source>
        <translation>%1에서는 이 타임라인을 회원에게만 보여 줍니다. 그 서버 계정의 액세스 토큰을 입력하거나 다른 서버를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 has no such timeline. Check that it is a Mastodon-compatible server.</source>
        <translation>%1에 그런 타임라인이 없습니다. 마스토돈 호환 서버인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The timeline is one of: hashtag, public, local.</source>
        <translation>타임라인은 hashtag, public, local 중 하나입니다.</translation>
    </message>
    <message>
        <source>Enter one hashtag without spaces.</source>
        <translation>해시태그 하나를 공백 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the server first.</source>
        <translation>먼저 서버를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no account.</source>
        <translation>서버의 응답에 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>검색어를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter one account, such as @mina.</source>
        <translation>계정 하나를 입력하십시오. 예: @mina</translation>
    </message>
    <message>
        <source>This needs an access token of an account on %1. Make one there at Preferences &gt; Development, with the right to read.</source>
        <translation>%1에 있는 계정의 액세스 토큰이 필요합니다. 그곳의 환경설정 &gt; 개발에서 읽기 권한으로 만드십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that are not public</source>
        <translation>
            <numerusform>공개되지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionLoader</name>
    <message>
        <source>Its words are not kept any more. The mention still counts.</source>
        <translation>본문은 더 이상 보관하지 않습니다. 언급 수에는 그대로 포함됩니다.</translation>
    </message>
</context>
<context>
    <name>MentionStore</name>
    <message>
        <source>This mention is not in the workspace any more.</source>
        <translation>이 언급은 더 이상 작업 파일에 없습니다.</translation>
    </message>
</context>
<context>
    <name>MentionsCommand</name>
    <message>
        <source>There is no brand &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 브랜드가 없습니다.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>검색식의 %1번째 글자를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>--limit takes a number of mentions.</source>
        <translation>--limit에는 언급 수를 씁니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format. Use jsonl or csv.</source>
        <translation>&quot;%1&quot; 값은 형식이 아닙니다. jsonl이나 csv를 쓰십시오.</translation>
    </message>
    <message>
        <source>Prints mentions, newest first: one JSON object a line, or CSV.</source>
        <translation>언급을 최신순으로 출력합니다: 한 줄에 JSON 객체 하나, 또는 CSV.</translation>
    </message>
    <message>
        <source>Only mentions of this brand.</source>
        <translation>이 브랜드의 언급만.</translation>
    </message>
    <message>
        <source>Only what this query finds.</source>
        <translation>이 검색식에 맞는 것만.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>이 시각부터.</translation>
    </message>
    <message>
        <source>Before this time.</source>
        <translation>이 시각 전까지.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>최대 건수.</translation>
    </message>
    <message>
        <source>jsonl (the default) or csv.</source>
        <translation>jsonl(기본값) 또는 csv.</translation>
    </message>
    <message>
        <source>Search and export mentions, newest first.</source>
        <translation>언급 검색과 내보내기, 최신순.</translation>
    </message>
</context>
<context>
    <name>MetaConnector</name>
    <message>
        <source>No access token is saved. Open the source and paste one.</source>
        <translation>저장된 액세스 토큰이 없습니다. 출처를 열어 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>Four fifths of what Meta allows this app in an hour are used, so the rest of the round waits for the next one. A longer interval helps.</source>
        <translation>메타가 이 앱에 한 시간에 허용한 양의 5분의 4를 써서, 나머지는 다음 수집으로 미룹니다. 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Meta says that this app has asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</source>
        <translation>이 앱이 너무 자주 요청했다고 메타에서 알립니다. 모은 것은 그대로 있으며 다음 시도는 나중에 합니다. 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The access token has ended or was withdrawn (&quot;%1&quot;). Make a new long-lived one and paste it in the source.</source>
        <translation>액세스 토큰의 기한이 지났거나 취소되었습니다(&quot;%1&quot;). 장기 토큰을 새로 만들어 출처에 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>The token lacks a permission for this: &quot;%1&quot;. Add it to the app, and make a new token with it.</source>
        <translation>토큰에 이 작업에 필요한 권한이 없습니다: &quot;%1&quot;. 앱에 권한을 추가하고 토큰을 새로 만들어 주십시오.</translation>
    </message>
    <message>
        <source>Meta knows no such page or account, or this token may not see it. Check its ID in the source.</source>
        <translation>그런 페이지나 계정이 없거나 이 토큰으로는 볼 수 없습니다. 출처의 ID를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Meta has trouble of its own. Nothing is lost; the next attempt comes by itself.</source>
        <translation>메타에 문제가 있습니다. 잃은 것은 없으며 다음 시도는 저절로 합니다.</translation>
    </message>
    <message>
        <source>Meta refused the request: &quot;%1&quot;. A newer version of the interface in the source may help.</source>
        <translation>메타가 요청을 거부했습니다: &quot;%1&quot;. 출처의 API 버전을 새로 하면 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The version looks like v26.0.</source>
        <translation>버전은 v26.0처럼 적습니다.</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The workspace was not upgraded, because the backup before it failed. %1</source>
        <translation>업그레이드 전 백업에 실패하여 작업 파일을 업그레이드하지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer version of Pulsecheck. It was left as it is. Install the newer version to open it.</source>
        <translation>더 새로운 버전의 Pulsecheck에서 만든 작업 파일입니다: %1. 파일은 그대로 두었습니다. 새 버전을 설치하여 열어 주십시오.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is. Choose another file.</source>
        <translation>다른 프로그램의 데이터베이스입니다: %1. 파일은 그대로 두었습니다. 다른 파일을 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>MisskeyConnector</name>
    <message>
        <source>The server&apos;s answer names no account.</source>
        <translation>서버의 응답에 계정이 없습니다.</translation>
    </message>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>이 출처에 서버가 없습니다. 열어서 입력하십시오.</translation>
    </message>
    <message>
        <source>Mentions need an access token. Make one on the server at Settings &gt; API.</source>
        <translation>언급을 읽으려면 액세스 토큰이 필요합니다. 서버의 설정 &gt; API에서 만드십시오.</translation>
    </message>
    <message>
        <source>%1 does not offer search to this account. A hashtag works everywhere.</source>
        <translation>%1에서는 이 계정에 검색을 제공하지 않습니다. 해시태그는 어디서나 됩니다.</translation>
    </message>
    <message>
        <source>%1 knows no such account. Check how it is written.</source>
        <translation>%1에 그런 계정이 없습니다. 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 asks for an access token with the right to read. Make one there at Settings &gt; API.</source>
        <translation>%1에 읽기 권한이 있는 액세스 토큰이 필요합니다. 그곳의 설정 &gt; API에서 만드십시오.</translation>
    </message>
    <message>
        <source>Enter one hashtag, account or search to read.</source>
        <translation>읽을 해시태그, 계정, 검색어 가운데 하나를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>NaverAccess</name>
    <message>
        <source>Naver needs a client ID and a client secret. Enter both in this source.</source>
        <translation>네이버의 클라이언트 ID와 클라이언트 시크릿이 필요합니다. 이 출처에 둘 다 입력하십시오.</translation>
    </message>
    <message>
        <source>Naver&apos;s daily number of calls for this key is used up, or calls came too fast. Nothing is lost; it is full again after midnight in Korea.</source>
        <translation>이 키의 하루 호출 수를 다 썼거나 호출이 너무 빨랐습니다. 잃은 것은 없으며 한국 시각 자정이 지나면 다시 찹니다.</translation>
    </message>
    <message>
        <source>The key is known to Naver, but it may not use this service. Add the service to the app in Naver&apos;s console.</source>
        <translation>네이버가 아는 키이지만 이 서비스를 쓸 수 없습니다. 네이버 콘솔에서 앱에 이 서비스를 추가하십시오.</translation>
    </message>
    <message>
        <source>Naver does not accept the client ID and secret. Check both, and whether they are keys of NAVER API HUB or of the old developer centre.</source>
        <translation>네이버가 클라이언트 ID와 시크릿을 받아들이지 않습니다. 값과 함께 NAVER API HUB의 키인지 기존 개발자 센터의 키인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Naver has nothing at this address. Check whether the keys are of NAVER API HUB or of the old developer centre.</source>
        <translation>네이버의 이 주소에는 아무것도 없습니다. NAVER API HUB의 키인지 기존 개발자 센터의 키인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Naver does not understand the search: %1</source>
        <translation>네이버가 검색을 이해하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The kind of keys is one of: hub, centre.</source>
        <translation>키의 종류는 hub, centre 가운데 하나입니다.</translation>
    </message>
</context>
<context>
    <name>NaverConnector</name>
    <message>
        <source>The place to search is one of: blog, news, cafe, web, kin.</source>
        <translation>찾을 곳은 blog, news, cafe, web, kin 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>검색어를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>NaverTrendConnector</name>
    <message>
        <source>A group holds at most %1 words; &quot;%2&quot; has more.</source>
        <translation>한 묶음에는 검색어를 %1개까지 넣을 수 있습니다. &quot;%2&quot; 묶음에는 더 많습니다.</translation>
    </message>
    <message>
        <source>Enter at least one group of words.</source>
        <translation>검색어 묶음을 하나 이상 입력하십시오.</translation>
    </message>
    <message>
        <source>Naver compares at most %1 groups at once. Add another source for more.</source>
        <translation>네이버는 한 번에 %1묶음까지 비교합니다. 더 필요하면 출처를 하나 더 추가하십시오.</translation>
    </message>
    <message>
        <source>The answer holds no search trend.</source>
        <translation>응답에 검색어 트렌드가 없습니다.</translation>
    </message>
    <message>
        <source>Naver search trend</source>
        <translation>네이버 검색어 트렌드</translation>
    </message>
    <message>
        <source>A point of &quot;%1&quot; has no day or no share.</source>
        <translation>&quot;%1&quot;의 값 하나에 날짜나 비율이 없습니다.</translation>
    </message>
</context>
<context>
    <name>NewestFirst</name>
    <message>
        <source>More was published than the service shows, and it is gone.</source>
        <translation>서비스가 보여 주는 것보다 많은 글이 올라와 일부는 더 이상 가져올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The sign-in was refused on the page of %1. Nothing was changed.</source>
        <translation>%1 화면에서 로그인이 거부되었습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is no longer valid or took too long. Sign in again.</source>
        <translation>%1 로그인이 더 이상 유효하지 않거나 너무 오래 걸렸습니다. 다시 로그인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 does not know this app. Check the client ID and the client secret of your app there.</source>
        <translation>%1에서 이 앱을 알지 못합니다. 그곳에 등록한 앱의 클라이언트 ID와 비밀번호를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 does not give this app the permissions that it needs. Add them to your app there.</source>
        <translation>%1에서 이 앱에 필요한 권한을 주지 않습니다. 그곳에 등록한 앱에 권한을 추가해 주십시오.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Check that the redirect address shown here is entered for your app there.</source>
        <translation>%1에서 로그인을 받아들이지 않았습니다. 여기에 표시된 리디렉션 주소가 그곳의 앱에 등록되어 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>%1 lets no program register by itself (status %2). Make an access token in its settings and paste it here.</source>
        <translation>%1에서는 프로그램이 스스로 등록할 수 없습니다(상태 %2). 그곳 설정에서 액세스 토큰을 만들어 여기에 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own at the moment. Try again later.</source>
        <translation>지금 %1에 문제가 있습니다. 잠시 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed (%2). Try again, or paste a token.</source>
        <translation>%1 로그인에 실패했습니다(%2). 다시 시도하거나 토큰을 붙여 넣어 주십시오.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>There is no address here that can be opened.</source>
        <translation>열 수 있는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>No browser could be started. The address: %1</source>
        <translation>브라우저를 시작하지 못했습니다. 주소: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>위기 건</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>경쟁사</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message>
        <source>Prints who speaks of a brand, as one JSON list, whoever says most first. An advocate (detractor) has at least three judged mentions in the 90 days up to the brand&apos;s latest one, three quarters of the positive and negative ones for (against) it; &quot;mixed&quot; has enough of both, &quot;unclear&quot; too few. The team may change these numbers.
Keys of each: brand, author, name, place, url, location, stance (advocate, detractor, mixed, unclear); of those 90 days mentions, positive, neutral, negative, unclassified, perWeek; mentionsEver, firstAt, lastAt (UTC); followers, reach (estimated), engagementPerPost, sharesPerPost, influence (0 to 100); role (public, staff, paid), involvement, tags, new, quiet; places (place, author, url, mentions, lastAt) and when (timezone, hours 0 to 23, weekdays from Monday). What is not known is null.</source>
        <translation>브랜드를 말하는 사람을 JSON 목록 하나로 출력합니다. 많이 말한 사람이 먼저 나옵니다. 옹호자(비판자)는 브랜드의 마지막 언급까지 90일 동안 판정한 언급이 3건 이상이고, 긍정과 부정 가운데 4분의 3 이상이 브랜드에 우호적(비판적)인 사람입니다. &quot;mixed&quot;는 양쪽이 모두 있고 &quot;unclear&quot;는 판정이 모자랍니다. 이 수치는 팀이 바꿀 수 있습니다.
각 항목의 키: brand, author, name, place, url, location, stance(advocate, detractor, mixed, unclear). 그 90일의 mentions, positive, neutral, negative, unclassified, perWeek. mentionsEver, firstAt, lastAt(UTC). followers, reach(추정), engagementPerPost, sharesPerPost, influence(0~100). role(public, staff, paid), involvement, tags, new, quiet. places(place, author, url, mentions, lastAt)와 when(timezone, 0~23시 hours, 월요일부터 weekdays). 알 수 없는 값은 null입니다.</translation>
    </message>
    <message>
        <source>Only this brand.</source>
        <translation>이 브랜드만.</translation>
    </message>
    <message>
        <source>Only advocate, detractor or mixed.</source>
        <translation>advocate(옹호자), detractor(비판자), mixed(혼합) 가운데 하나만.</translation>
    </message>
    <message>
        <source>At most N people of each brand.</source>
        <translation>브랜드마다 많아야 N명.</translation>
    </message>
    <message>
        <source>Staff and paid accounts too.</source>
        <translation>임직원과 유료 계정도.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stance. Write advocate, detractor or mixed.</source>
        <translation>&quot;%1&quot; 값은 입장이 아닙니다. advocate, detractor, mixed 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>--limit takes a number from 0 up.</source>
        <translation>--limit에는 0 이상의 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>Who speaks of a brand: how often, where, when, for or against, as JSON.</source>
        <translation>브랜드를 말하는 사람: 얼마나 자주, 어디서, 언제, 어느 편에서 말하는지 JSON으로.</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Handle</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Staff or paid</source>
        <translation>임직원·유료</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>긍정</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>Mentions ever</source>
        <translation>전체 언급</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>첫 언급</translation>
    </message>
    <message>
        <source>Last mention</source>
        <translation>마지막 언급</translation>
    </message>
    <message>
        <source>Usual pause (days)</source>
        <translation>평소 간격(일)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Engagement per post</source>
        <translation>글당 참여</translation>
    </message>
    <message>
        <source>Shares per post</source>
        <translation>글당 공유</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>영향력</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정 수</translation>
    </message>
    <message>
        <source>For campaigns</source>
        <translation>캠페인 관련</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>옹호자</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>비판자</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Too few judged</source>
        <translation>판정 부족</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>임직원</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>유료</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>캠페인 후보</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>참여 제안함</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>참여 중</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>PeopleStore</name>
    <message>
        <source>This person is not in the workspace any more.</source>
        <translation>이 사람은 작업 공간에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>These accounts are joined already. Nothing was changed.</source>
        <translation>이미 묶인 계정입니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>&quot;%1&quot; is not a period. Write a month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026).</source>
        <translation>&quot;%1&quot; 값은 기간이 아닙니다. 월(2026-10), 주(2026-W43), 일(2026-10-12), 연(2026)으로 적어 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-10-12 or 2026-10-12T09:00:00+09:00.</source>
        <translation>&quot;%1&quot; 값은 시각이 아닙니다. 2026-10-12 또는 2026-10-12T09:00:00+09:00처럼 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>PersonDossier</name>
    <message>
        <source>This person has not spoken of %1 so far.</source>
        <translation>이 사람은 아직 %1에 관해 말한 적이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PictureChange</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>클립보드에 그림이 없습니다.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>그림을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>프로그램을 닫는 중입니다.</translation>
    </message>
</context>
<context>
    <name>PictureStore</name>
    <message>
        <source>The picture has %1 MB; %2 MB are the most. Save it smaller, or cut it to the post, and choose it again.</source>
        <translation>그림이 %1MB입니다. %2MB까지 넣을 수 있습니다. 더 작게 저장하거나 게시물만 잘라서 다시 고르십시오.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept. PNG, JPEG and WebP can.</source>
        <translation>보관할 수 있는 그림 파일이 아닙니다. PNG, JPEG, WebP를 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>This picture is not kept any more. Nothing was changed.</source>
        <translation>이 그림은 더 이상 보관되어 있지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>PostAddress</name>
    <message>
        <source>This is no address of a page on the web. It begins with https:// and names a host, as in the browser&apos;s address line.</source>
        <translation>웹 페이지 주소가 아닙니다. 브라우저 주소창에서처럼 https://로 시작하고 호스트 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This address names no account: %1</source>
        <translation>이 주소에는 계정이 없습니다: %1</translation>
    </message>
    <message>
        <source>This is no account: %1. Write @name, &quot;X: name&quot; or the address of the profile.</source>
        <translation>계정이 아닙니다: %1. @이름, &quot;X: 이름&quot; 또는 프로필 주소를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message>
        <source>Where the post stands; may be left out.</source>
        <translation>글의 주소. 생략할 수 있습니다.</translation>
    </message>
    <message>
        <source>Its words; - reads them from standard input.</source>
        <translation>글의 본문. -이면 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>글의 제목</translation>
    </message>
    <message>
        <source>The author&apos;s account, with or without @.</source>
        <translation>작성자 계정. @은 없어도 됩니다.</translation>
    </message>
    <message>
        <source>The author&apos;s shown name.</source>
        <translation>작성자의 표시 이름</translation>
    </message>
    <message>
        <source>The channel, where the address does not tell.</source>
        <translation>주소로 알 수 없을 때의 채널</translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation>게시한 때</translation>
    </message>
    <message>
        <source>Whose it is; without it the brands&apos; queries decide.</source>
        <translation>어느 브랜드의 글인지. 없으면 브랜드의 검색식으로 정합니다.</translation>
    </message>
    <message>
        <source>Of the author.</source>
        <translation>작성자의 팔로워 수</translation>
    </message>
    <message>
        <source>A picture of it: PNG, JPEG or WebP.</source>
        <translation>글의 그림: PNG, JPEG, WebP</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>그림을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no brand &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;이라는 브랜드가 없습니다.</translation>
    </message>
    <message>
        <source>Adds one post by hand, by its address, with a picture of it. Asks nothing of the network. Prints one JSON object: known, change.</source>
        <translation>글 하나를 주소와 그림으로 직접 추가합니다. 네트워크에는 아무것도 묻지 않습니다. JSON 하나를 출력합니다: known, change</translation>
    </message>
    <message>
        <source>Name one address.</source>
        <translation>주소를 하나만 적으십시오.</translation>
    </message>
    <message>
        <source>One post by hand: add.</source>
        <translation>글 하나 직접 추가: add</translation>
    </message>
</context>
<context>
    <name>PostFields</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Author&apos;s name</source>
        <translation>작성자 이름</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시간(시·분)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>감성</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
</context>
<context>
    <name>PostSieve</name>
    <message>
        <source>An item without an identifier and without words</source>
        <translation>식별자도 글도 없는 항목</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no identifier</source>
        <translation>&quot;%1&quot;에 식별자가 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an identifier of %2 characters</source>
        <translation>&quot;%1&quot;의 식별자가 %2자입니다</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 파일을 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, so it was not read.</source>
        <translation>%1 파일은 64MB보다 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header. Write it as &quot;Name: value&quot;.</source>
        <translation>&quot;%1&quot; 값은 헤더가 아닙니다. &quot;이름: 값&quot; 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The feed broke off in the middle; what stood before was read.</source>
        <translation>피드가 중간에 끊겼습니다. 앞부분은 읽었습니다.</translation>
    </message>
    <message>
        <source>Reads one answer of a source and prints its posts, one JSON object a line; stores nothing. Kinds: %1.</source>
        <translation>출처의 응답 하나를 읽어 게시물을 한 줄에 하나씩 JSON으로 출력합니다. 저장하지 않습니다. 종류: %1.</translation>
    </message>
    <message>
        <source>What kind of source the answer comes from.</source>
        <translation>응답이 어떤 종류의 출처에서 왔는지입니다.</translation>
    </message>
    <message>
        <source>A file with the answer, or an https address to ask.</source>
        <translation>응답이 담긴 파일, 또는 요청할 https 주소입니다.</translation>
    </message>
    <message>
        <source>For a file, a header that came with it; for an address, one to send. May be repeated.</source>
        <translation>파일이면 함께 온 헤더, 주소이면 보낼 헤더입니다. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name a kind and a file or address: pulsecheck preview KIND FILE|URL</source>
        <translation>종류와 파일 또는 주소를 쓰십시오: pulsecheck preview KIND FILE|URL</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Kinds that can be read: %2.</source>
        <translation>&quot;%1&quot;이라는 종류는 없습니다. 읽을 수 있는 종류: %2.</translation>
    </message>
    <message>
        <source>Reads one answer of a source and prints its posts.</source>
        <translation>출처의 응답 하나를 읽어 게시물을 출력합니다.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>There are no posts; the service says: %1</source>
        <translation>글이 없습니다. 서비스의 답: %1</translation>
    </message>
</context>
<context>
    <name>PurgeCommand</name>
    <message>
        <source>Takes a person&apos;s data out of mentions, people, evidence and reports, for good. Without --yes only says what would be removed. Mentions without words still count.</source>
        <translation>언급, 인물, 점검 자료, 보고서에서 한 사람의 자료를 완전히 지웁니다. --yes가 없으면 지울 내용만 보여 줍니다. 본문이 없는 언급도 언급 수에는 포함됩니다.</translation>
    </message>
    <message>
        <source>The handle or the shown name.</source>
        <translation>계정 아이디 또는 표시 이름.</translation>
    </message>
    <message>
        <source>Only on this place, e.g. X.</source>
        <translation>이 채널에서만. 예: X</translation>
    </message>
    <message>
        <source>Removes it.</source>
        <translation>실제로 지웁니다.</translation>
    </message>
    <message>
        <source>Later posts of the account are collected as before.</source>
        <translation>이 계정의 앞으로의 글은 계속 수집합니다.</translation>
    </message>
    <message>
        <source>Name one account: pulsecheck purge HANDLE [--yes]</source>
        <translation>계정 하나를 적으십시오: pulsecheck purge 계정 [--yes]</translation>
    </message>
    <message>
        <source>Nothing was removed. With --yes it is, for good.</source>
        <translation>아무것도 지우지 않았습니다. --yes를 붙이면 완전히 지웁니다.</translation>
    </message>
    <message>
        <source>Backups and files that were exported before still hold it: remove or make them anew.</source>
        <translation>이전 백업과 내보낸 파일에는 남아 있습니다. 지우거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s data out for good.</source>
        <translation>한 사람의 자료를 완전히 지웁니다.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>No bracket is open here. Remove this one or put a ( before it.</source>
        <translation>열린 괄호가 없습니다. 이 괄호를 지우거나 앞에 여는 괄호를 넣어 주십시오.</translation>
    </message>
    <message>
        <source>A word is expected before OR.</source>
        <translation>OR 앞에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected after OR.</source>
        <translation>OR 뒤에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected before AND.</source>
        <translation>AND 앞에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected after AND.</source>
        <translation>AND 뒤에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected before NEAR.</source>
        <translation>NEAR 앞에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected after NEAR.</source>
        <translation>NEAR 뒤에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>NEAR joins words or phrases; a field, AND or NOT cannot stand beside it.</source>
        <translation>NEAR는 단어나 구를 잇습니다. 필드, AND, NOT은 옆에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>The word to exclude is expected after NOT.</source>
        <translation>NOT 뒤에 제외할 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>Brackets may stand in one another %1 deep at most.</source>
        <translation>괄호는 %1겹까지만 겹칠 수 있습니다.</translation>
    </message>
    <message>
        <source>A word is expected between the brackets.</source>
        <translation>괄호 안에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>This bracket is not closed. A ) is expected.</source>
        <translation>괄호가 닫히지 않았습니다. 닫는 괄호가 필요합니다.</translation>
    </message>
    <message>
        <source>A word is expected between the quotation marks.</source>
        <translation>따옴표 안에 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>The beginning of a word is expected before *.</source>
        <translation>* 앞에 단어의 첫 부분이 필요합니다.</translation>
    </message>
    <message>
        <source>A number is expected after %1, such as 10, 10.. or 10..20.</source>
        <translation>%1 뒤에는 10, 10.., 10..20과 같은 숫자가 필요합니다.</translation>
    </message>
    <message>
        <source>A language is expected after %1, such as ko or en.</source>
        <translation>%1 뒤에는 ko, en과 같은 언어가 필요합니다.</translation>
    </message>
    <message>
        <source>One of these is expected after %1: %2.</source>
        <translation>%1 뒤에는 다음 가운데 하나가 필요합니다: %2.</translation>
    </message>
    <message>
        <source>A word or a phrase is expected after %1.</source>
        <translation>%1 뒤에 단어나 구가 필요합니다.</translation>
    </message>
    <message>
        <source>The first number of a range must not be above the second.</source>
        <translation>범위의 첫 숫자는 둘째 숫자보다 클 수 없습니다.</translation>
    </message>
    <message>
        <source>The word to exclude is expected right behind the minus sign.</source>
        <translation>빼기표 바로 뒤에 제외할 단어가 필요합니다.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. A second &quot; is expected.</source>
        <translation>따옴표가 닫히지 않았습니다. 닫는 따옴표(&quot;)가 필요합니다.</translation>
    </message>
    <message>
        <source>A number of words from 0 to %1 is expected here.</source>
        <translation>여기에는 0부터 %1까지의 단어 수가 필요합니다.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are: %2. To search for the words themselves, put them in quotation marks.</source>
        <translation>&quot;%1&quot;이라는 필드는 없습니다. 쓸 수 있는 필드: %2. 글자 그대로 찾으려면 따옴표로 묶어 주십시오.</translation>
    </message>
    <message>
        <source>The query is too long. At most %1 characters are read.</source>
        <translation>검색식이 너무 깁니다. %1자까지만 읽습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Sentiment: %1, judged by a person</source>
        <translation>감성 %1 – 사람이 판정함</translation>
    </message>
    <message>
        <source>Sentiment: %1, probability %2</source>
        <extracomment>%1 sentiment, %2 probability 0 to 1</extracomment>
        <translation>감성 %1, 확률 %2</translation>
    </message>
    <message>
        <source>abusive words</source>
        <translation>욕설·비하 표현</translation>
    </message>
    <message>
        <source>a wish to buy</source>
        <translation>구매 의향 있음</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>a complaint about: %1</source>
        <translation>불만의 대상: %1</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>묻는 문장: %1</translation>
    </message>
    <message>
        <source>Complains about: %1</source>
        <translation>불만을 말한 단어: %1</translation>
    </message>
    <message>
        <source>Words for a wish to buy: %1</source>
        <translation>구매 의향 쪽 단어: %1</translation>
    </message>
    <message>
        <source>Words for abuse: %1</source>
        <translation>욕설·비하 쪽 단어: %1</translation>
    </message>
    <message>
        <source>Risk words: %1</source>
        <translation>위험 단어: %1</translation>
    </message>
    <message>
        <source>Words for praise: %1</source>
        <translation>긍정 쪽 단어: %1</translation>
    </message>
    <message>
        <source>Words for blame: %1</source>
        <translation>부정 쪽 단어: %1</translation>
    </message>
    <message>
        <source>Words of the team&apos;s dictionary: %1</source>
        <translation>팀 사전의 단어: %1</translation>
    </message>
    <message>
        <source>Aspects: %1</source>
        <translation>속성: %1</translation>
    </message>
    <message>
        <source>The program reads it as: %1</source>
        <translation>프로그램의 판정: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s dictionary and corrections: %1</source>
        <translation>팀 사전과 정정 학습이 없을 때의 판정: %1</translation>
    </message>
    <message>
        <source>Sentiment: not classified, there is no word to tell it by</source>
        <translation>감성: 판정할 단어가 없어 미분류</translation>
    </message>
    <message>
        <source>Sentiment: not classified, the language cannot be told</source>
        <translation>감성: 언어를 알 수 없어 미분류</translation>
    </message>
    <message>
        <source>Sentiment: not classified, %1 is not read</source>
        <translation>감성: %1 글은 판정하지 않아 미분류</translation>
    </message>
</context>
<context>
    <name>RedditConnector</name>
    <message>
        <source>Reddit&apos;s API needs an app&apos;s client ID. Without one, use Reddit&apos;s feeds.</source>
        <translation>Reddit API에는 앱의 클라이언트 ID가 필요합니다. 없으면 Reddit 피드를 쓰십시오.</translation>
    </message>
    <message>
        <source>Reddit gave no access. Check the client ID and secret of the app.</source>
        <translation>Reddit이 접근을 허용하지 않았습니다. 앱의 클라이언트 ID와 시크릿을 확인하십시오.</translation>
    </message>
    <message>
        <source>Reddit does not accept the app&apos;s client ID and secret. Keys of apps without approval stop working; Reddit&apos;s feeds need none.</source>
        <translation>Reddit이 앱의 클라이언트 ID와 시크릿을 받아들이지 않습니다. 승인받지 않은 앱의 키는 멈춥니다. Reddit 피드에는 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Reddit does not let this app read here: the subreddit is private, or the app is not approved.</source>
        <translation>이 앱은 여기를 읽을 수 없습니다. 비공개 서브레딧이거나 앱이 승인받지 않았습니다.</translation>
    </message>
    <message>
        <source>Reddit has no such subreddit. Check its name.</source>
        <translation>Reddit에 그런 서브레딧이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a subreddit.</source>
        <translation>&quot;%1&quot; 값은 서브레딧 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Enter the words to search for, 512 characters at most.</source>
        <translation>검색어를 512자까지 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter a subreddit.</source>
        <translation>서브레딧을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no access to Reddit at the moment.</source>
        <translation>지금은 Reddit에 접근할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>These are more than %1 lines. Keep those that matter.</source>
        <translation>%1줄이 넘습니다. 필요한 것만 남기십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage from 0 to 100.</source>
        <translation>&quot;%1&quot; 값은 0~100의 백분율이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 0 up.</source>
        <translation>&quot;%1&quot; 값은 0 이상의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The words have a mistake: %1</source>
        <translation>단어(검색식)에 잘못이 있습니다: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would end on %2, before it begins on %3.</source>
        <translation>&quot;%1&quot;의 마지막 날(%2)이 첫날(%3)보다 빠릅니다.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>%1자가 넘는 글입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; 값은 날짜가 아닙니다. 2026-11-23처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write it as 1,200,000 or $300.50 or 300 EUR.</source>
        <translation>&quot;%1&quot; 값은 금액이 아닙니다. 1,200,000, $300.50, 300 EUR처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be chosen here. It is one of: %2.</source>
        <translation>&quot;%1&quot; 값은 고를 수 없습니다. %2 가운데 하나여야 합니다.</translation>
    </message>
    <message>
        <source>Please fill in &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 칸을 채워 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no hashtag, link, UTM value, words or own post: nothing would be recognised as a response to it.</source>
        <translation>&quot;%1&quot;에는 해시태그·링크·UTM 값·단어·자사 글이 하나도 없어 반응을 알아볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Sponsorships</source>
        <translation>후원</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>실행 방안</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>열람 권한</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>오디언스</translation>
    </message>
    <message>
        <source>Channel mix</source>
        <translation>채널 구성</translation>
    </message>
    <message>
        <source>Business lines</source>
        <translation>사업 부문</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>UTM 값</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어(검색식)</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>자사 글</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>후원사</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Media value</source>
        <translation>미디어 가치</translation>
    </message>
    <message>
        <source>Result not yet known</source>
        <translation>성과 아직 모름</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>추이 유형</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처 구분</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>검토일</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>그 뒤의 결과</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>배운 점</translation>
    </message>
    <message>
        <source>What it received</source>
        <translation>받은 자료</translation>
    </message>
    <message>
        <source>What it did with it</source>
        <translation>활용 결과</translation>
    </message>
    <message>
        <source>Pilot task</source>
        <translation>시범 과제</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>May</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>주기</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>목표 비율</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>월 투입 시간</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>시사점</translation>
    </message>
    <message>
        <source>Sustained growth</source>
        <translation>지속 성장형</translation>
    </message>
    <message>
        <source>Burst and decay</source>
        <translation>반짝 급등형</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>꾸준한 유지형</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>재점화형</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>불분명</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>늘림</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>떠남</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Read and export</source>
        <translation>읽기·내보내기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>연령</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>관심</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>서비스에서 받음</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>Role of social media</source>
        <translation>소셜 미디어의 역할</translation>
    </message>
    <message>
        <source>How, in one sentence</source>
        <translation>방법(한 문장)</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>확인할 지표</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>이끎</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>도움</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>역할 없음</translation>
    </message>
</context>
<context>
    <name>RegisterImport</name>
    <message>
        <source>This file is too large for such a table. Nothing was imported.</source>
        <translation>이런 표로 보기에는 파일이 너무 큽니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>This file is no text. Save the table as CSV and import that. Nothing was imported.</source>
        <translation>텍스트 파일이 아닙니다. 표를 CSV로 저장해서 가져오십시오. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The first row has to name these columns too: %1. It names: %2. Nothing was imported.</source>
        <translation>첫 줄에 다음 열 이름도 있어야 합니다: %1. 지금은 %2입니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day such as 2026-11-23</source>
        <translation>&quot;%1&quot; 값은 2026-11-23 같은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount</source>
        <translation>&quot;%1&quot; 값은 금액이 아닙니다</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 캠페인이 없습니다</translation>
    </message>
</context>
<context>
    <name>RegisterStore</name>
    <message>
        <source>This entry does not exist any more. Nothing was changed.</source>
        <translation>이 항목은 이제 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs on the same days and is recognised by %2 too: every such mention would count for both. Give one of them another mark or other days. Nothing was changed.</source>
        <translation>같은 기간의 &quot;%1&quot;에도 같은 표시(%2)가 있습니다. 그런 언급이 두 캠페인에 모두 세어집니다. 한쪽의 표시나 기간을 바꾸십시오. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 could not be written (%2). Nothing was changed there; choose another place or free some room and save again.</source>
        <translation>파일을 쓸 수 없습니다: %1 (%2). 그 자리에 있던 것은 그대로입니다. 다른 곳을 고르거나 공간을 비운 뒤 다시 저장해 주십시오.</translation>
    </message>
    <message>
        <source>The workbook could not be made in the folder for temporary files. Free some room there and save again.</source>
        <translation>임시 폴더에 통합 문서를 만들 수 없습니다. 공간을 비운 뒤 다시 저장해 주십시오.</translation>
    </message>
    <message>
        <source>The ending of the file says what to write: .pdf, .html, .xlsx or .csv. &quot;%1&quot; has none of them.</source>
        <translation>파일 끝 이름으로 형식을 정합니다: .pdf, .html, .xlsx, .csv. &quot;%1&quot;에는 그중 하나가 없습니다.</translation>
    </message>
    <message>
        <source>The report was not made: you stopped it. Nothing was changed.</source>
        <translation>보고서를 만들지 않았습니다. 만들기를 멈췄으며 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not begun yet, so there is nothing to report. Choose an earlier period.</source>
        <translation>&quot;%1&quot; 기간은 아직 시작되지 않아 보고할 것이 없습니다. 더 이른 기간을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes a report. The ending of FILE says PDF, HTML, XLSX or CSV.</source>
        <translation>보고서를 씁니다. 파일 끝 이름이 PDF, HTML, XLSX, CSV를 정합니다.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>브랜드. 없으면 첫 자사 브랜드.</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>저장할 파일.</translation>
    </message>
    <message>
        <source>Language of the report: ko (the default) or en.</source>
        <translation>보고서 언어: ko(기본) 또는 en.</translation>
    </message>
    <message>
        <source>The report that compares the brands, instead of the one about the brand.</source>
        <translation>브랜드 보고서 대신 브랜드를 견주는 보고서.</translation>
    </message>
    <message>
        <source>There is none to report on yet.</source>
        <translation>보고서로 만들 것이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The report of one campaign, by its name, instead of a period.</source>
        <translation>기간 대신 캠페인 하나의 보고서. 이름으로 고릅니다.</translation>
    </message>
    <message>
        <source>The report of one crisis case, by its title, instead of a period.</source>
        <translation>기간 대신 위기 건 하나의 보고서. 제목으로 고릅니다.</translation>
    </message>
    <message>
        <source>Give a period, a campaign or a case, and a file: pulsecheck report --period 2026-10 --output report.pdf [--lang ko|en]</source>
        <translation>기간이나 캠페인, 위기 건 가운데 하나와 파일을 적어 주십시오: pulsecheck report --period 2026-10 --output report.pdf [--lang ko|en]</translation>
    </message>
    <message>
        <source>A report of a day, week, month, year, campaign or crisis case as PDF, HTML, XLSX or CSV.</source>
        <translation>일·주·월·연간, 캠페인, 위기 건 보고서를 PDF, HTML, XLSX, CSV로 씁니다.</translation>
    </message>
    <message>
        <source>A month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026: the team&apos;s year that begins in it).</source>
        <translation>월(2026-10), 주(2026-W43), 일(2026-10-12) 또는 연도(2026: 그해에 시작하는 팀의 회계연도).</translation>
    </message>
    <message>
        <source>There is none called &quot;%1&quot; that has begun. There are: %2.</source>
        <translation>시작된 것 가운데 이름이 &quot;%1&quot;인 것은 없습니다. 있는 것: %2.</translation>
    </message>
</context>
<context>
    <name>ReportSchedule</name>
    <message>
        <source>A schedule needs a kind of report (day, week, month, year, competitors), a language and a format.</source>
        <translation>예약에는 보고서 종류(day, week, month, year, competitors)와 언어, 형식이 필요합니다.</translation>
    </message>
    <message>
        <source>Choose a time of day, and a day that every period has: 1 to 7 in a week, 1 to 28 in a month or year.</source>
        <translation>시각과, 모든 기간에 있는 날을 골라 주십시오. 주간은 1–7, 월간과 연간은 1–28입니다.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder in the schedule.</source>
        <translation>폴더가 없습니다: %1. 드라이브를 연결하거나 예약에서 다른 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>This schedule was removed.</source>
        <translation>삭제한 예약입니다.</translation>
    </message>
    <message>
        <source>Choose the folder for the reports, or whom to send them.</source>
        <translation>보고서를 저장할 폴더나 받는 사람을 지정하십시오.</translation>
    </message>
    <message>
        <source>This report cannot be sent from here.</source>
        <translation>여기에서는 보고서를 보낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReportStore</name>
    <message>
        <source>This report is not kept in the workspace any more.</source>
        <translation>이 보고서는 더 이상 작업 공간에 보관되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ResponseCode</name>
    <message>
        <source>Neither</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>즐거움</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>정보 습득</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This workspace holds data of its own, so the sample was not written into it. Nothing was changed.</source>
        <translation>이 작업 파일에는 이미 자료가 있어 예시 자료를 넣지 않았습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SanitizeCommand</name>
    <message>
        <source>Reads HTML, one JSON string a line, and prints the plain text that would be shown, one JSON string a line.</source>
        <translation>한 줄에 하나인 JSON 문자열로 HTML을 읽어 화면에 보일 텍스트를 한 줄에 하나인 JSON 문자열로 출력합니다.</translation>
    </message>
    <message>
        <source>Line %1 is not one JSON string; its result is empty.</source>
        <translation>%1번째 줄은 JSON 문자열 하나가 아니므로 결과를 비웠습니다.</translation>
    </message>
    <message>
        <source>The plain text that HTML would show.</source>
        <translation>HTML이 보여 줄 텍스트.</translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>Lists the scheduled reports, one JSON object a line.</source>
        <translation>예약된 보고서를 한 줄에 JSON 객체 하나씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>day, week, month, year or competitors.</source>
        <translation>day, week, month, year, competitors 가운데 하나.</translation>
    </message>
    <message>
        <source>Day after the period: 1 is the first (a week&apos;s Monday).</source>
        <translation>기간 다음의 며칠째: 1은 첫날(주간은 월요일)입니다.</translation>
    </message>
    <message>
        <source>Time of day in the brand&apos;s zone.</source>
        <translation>브랜드 시간대의 시각.</translation>
    </message>
    <message>
        <source>pdf, html, xlsx or csv.</source>
        <translation>pdf, html, xlsx, csv 가운데 하나.</translation>
    </message>
    <message>
        <source>Language of the report: ko or en.</source>
        <translation>보고서의 언어: ko 또는 en.</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>쓸 곳.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>브랜드. 적지 않으면 자사의 첫 브랜드.</translation>
    </message>
    <message>
        <source>Removes a scheduled report, by its uid from `schedule list`.</source>
        <translation>예약된 보고서를 `schedule list`의 uid로 삭제합니다.</translation>
    </message>
    <message>
        <source>There is no such scheduled report.</source>
        <translation>그런 예약이 없습니다.</translation>
    </message>
    <message>
        <source>Scheduled reports: list, add, remove, run.</source>
        <translation>예약된 보고서: list, add, remove, run.</translation>
    </message>
    <message>
        <source>Adds a scheduled report. It is written or sent when the window or `collect` runs.</source>
        <translation>예약 보고서를 추가합니다. 창이나 `collect`가 실행 중일 때 저장하거나 보냅니다.</translation>
    </message>
    <message>
        <source>Whom to send it, parted by commas; needs `pulsecheck mail set`.</source>
        <translation>받는 사람. 쉼표로 구분하며 `pulsecheck mail set`이 필요합니다.</translation>
    </message>
    <message>
        <source>Writes and sends the scheduled reports that are due now, one JSON object a report, and ends.</source>
        <translation>지금 예정된 보고서를 저장하고 보낸 뒤 끝냅니다. 보고서마다 JSON 객체 하나를 출력합니다.</translation>
    </message>
</context>
<context>
    <name>SeriesCommand</name>
    <message>
        <source>Name a metric with --metric: %1.</source>
        <translation>--metric으로 지표를 지정해 주십시오: %1</translation>
    </message>
    <message>
        <source>Name a brand with --brand.</source>
        <translation>--brand로 브랜드를 지정해 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; 값은 시간대가 아닙니다. Asia/Seoul 또는 UTC처럼 써 주십시오.</translation>
    </message>
    <message>
        <source>Prints one metric of a brand over time as CSV: timestamp,value,expected,lower,upper,flag. An empty expected means too little past to say; flag is rise, fall or empty.</source>
        <translation>한 브랜드의 지표를 시간에 따라 CSV로 출력합니다: timestamp,value,expected,lower,upper,flag. expected가 비어 있으면 비교할 과거 자료가 부족한 것이며, flag는 rise, fall 또는 빈 값입니다.</translation>
    </message>
    <message>
        <source>What to count, e.g. mentions, negative, netSentiment.</source>
        <translation>집계할 지표(예: mentions, negative, netSentiment)</translation>
    </message>
    <message>
        <source>The brand.</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>hour, day or week.</source>
        <translation>hour, day, week</translation>
    </message>
    <message>
        <source>Beginning, included (ISO 8601); default: the first mention.</source>
        <translation>시작 시각, 포함(ISO 8601). 기본값: 첫 언급</translation>
    </message>
    <message>
        <source>End, excluded (ISO 8601); default: the last mention.</source>
        <translation>끝 시각, 미포함(ISO 8601). 기본값: 마지막 언급</translation>
    </message>
    <message>
        <source>Where days and weeks begin; default: the brand&apos;s.</source>
        <translation>날과 주를 나누는 시간대. 기본값: 브랜드의 시간대</translation>
    </message>
    <message>
        <source>One metric of a brand over time with its typical range, as CSV.</source>
        <translation>한 브랜드의 지표와 평소 범위를 CSV로 출력합니다.</translation>
    </message>
    <message>
        <source>Name a bucket with --bucket: hour, day, week, month or year.</source>
        <translation>--bucket으로 단위를 지정하십시오: hour, day, week, month, year.</translation>
    </message>
</context>
<context>
    <name>SeriesFile</name>
    <message>
        <source>The first line has only one column. A series needs a time and a value in each line: timestamp,value.</source>
        <translation>첫 줄에 열이 하나뿐입니다. 각 줄에 시각과 값이 있어야 합니다: timestamp,value</translation>
    </message>
    <message>
        <source>there is only one column</source>
        <translation>열이 하나뿐입니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; 값은 시각이 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; 값은 숫자가 아닙니다</translation>
    </message>
</context>
<context>
    <name>SeriesRemarks</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a span of time</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Hatched, %1: not collected, so no fall is told there (%2).</source>
        <extracomment>%1 spans of time, %2 the source and what is wrong with it</extracomment>
        <translation>빗금(%1)은 수집하지 못한 구간이어서 급감으로 보지 않습니다(%2).</translation>
    </message>
    <message>
        <source>Dashed, %1: %2.</source>
        <translation>점선 %1: %2.</translation>
    </message>
    <message>
        <source>The source “%1” is failing now: a drop since then is not told as one.</source>
        <translation>출처 “%1”의 수집이 실패하고 있어, 그 뒤의 감소는 급감으로 알리지 않습니다.</translation>
    </message>
    <message>
        <source>This is the beginning of the data: there is not enough past to say what is usual.</source>
        <translation>자료의 시작 부분입니다. 평소 범위를 말하기에 과거 자료가 부족합니다.</translation>
    </message>
    <message>
        <source>Before %1 is the beginning of the data: nothing there counts as a spike.</source>
        <translation>%1 이전은 자료의 시작 부분이므로 급증으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>What was counted otherwise is no past to compare with: what is usual since then cannot be said yet.</source>
        <translation>달리 센 값과는 비교할 수 없어 그 뒤의 평소 범위는 아직 말할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SourceCommand</name>
    <message>
        <source>&quot;%1&quot; is no setting. Write it as key=value.</source>
        <translation>&quot;%1&quot; 값은 설정이 아닙니다. key=value 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>The interval is a number of minutes, 1 or more.</source>
        <translation>간격은 1 이상의 분 수입니다.</translation>
    </message>
    <message>
        <source>These settings do not belong together. A source of this kind takes: %1.</source>
        <translation>함께 쓸 수 없는 설정입니다. 이 종류의 출처에서 쓸 수 있는 설정: %1.</translation>
    </message>
    <message>
        <source>Adds a source. Kinds and their settings: %1.</source>
        <translation>출처를 추가합니다. 종류와 설정: %1.</translation>
    </message>
    <message>
        <source>What kind of source it is.</source>
        <translation>출처의 종류입니다.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>출처의 이름입니다.</translation>
    </message>
    <message>
        <source>A setting, e.g. url=https://example.com/rss. May be repeated.</source>
        <translation>설정입니다. 예: url=https://example.com/rss. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name a kind and a name: pulsecheck source add KIND NAME --set key=value</source>
        <translation>종류와 이름을 쓰십시오: pulsecheck source add KIND NAME --set key=value</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Kinds: %2.</source>
        <translation>&quot;%1&quot;이라는 종류는 없습니다. 종류: %2.</translation>
    </message>
    <message>
        <source>No access token came on standard input.</source>
        <translation>표준 입력에 액세스 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>This system has no key store, so the access token cannot be kept and nothing was added. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>이 시스템에는 키 저장소가 없어 액세스 토큰을 보관할 수 없으므로 아무것도 추가하지 않았습니다. 키 저장소(GNOME Keyring 또는 KWallet)를 설치하고 잠금을 푸십시오.</translation>
    </message>
    <message>
        <source>There is a source named &quot;%1&quot; already. Choose another name.</source>
        <translation>&quot;%1&quot;이라는 출처가 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Prints one JSON object a source.</source>
        <translation>출처마다 JSON 객체 하나를 출력합니다.</translation>
    </message>
    <message>
        <source>Name one source: pulsecheck source %1 NAME</source>
        <translation>출처 하나를 쓰십시오: pulsecheck source %1 NAME</translation>
    </message>
    <message>
        <source>Tries a source out and says which step failed; stores nothing.</source>
        <translation>출처를 테스트하고 어느 단계에서 실패했는지 알려 줍니다. 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The source.</source>
        <translation>출처입니다.</translation>
    </message>
    <message>
        <source>Removes a source; what it brought stays.</source>
        <translation>출처를 삭제합니다. 수집한 언급은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Where mentions are collected from: add, list, test, remove.</source>
        <translation>언급을 모아 오는 출처: add, list, test, remove.</translation>
    </message>
    <message>
        <source>A source of this kind needs no access token.</source>
        <translation>이 종류의 소스에는 액세스 토큰이 필요 없습니다.</translation>
    </message>
    <message>
        <source>On standard input, write each of these as key=value on a line of its own: %1.</source>
        <translation>표준 입력에 다음을 한 줄에 하나씩 key=value로 적으십시오: %1.</translation>
    </message>
    <message>
        <source>Reads an access token, or lines key=value where there are several, from standard input into the key store.</source>
        <translation>표준 입력에서 액세스 토큰을, 여러 개면 key=value 줄을 읽어 키 저장소에 넣습니다.</translation>
    </message>
    <message>
        <source>Nobody signs in for a source of this kind.</source>
        <translation>이 종류의 출처는 로그인하지 않습니다.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>이 컴퓨터의 브라우저에서 이 주소를 여십시오.</translation>
    </message>
    <message>
        <source>On any device, open this address and enter the code %1:</source>
        <translation>아무 기기에서나 이 주소를 열고 다음 코드를 입력하십시오: %1</translation>
    </message>
    <message>
        <source>Signs in for a source, and keeps its tokens in the key store. The app of your own is named by the source&apos;s setting clientId.</source>
        <translation>출처에 로그인하고 토큰을 키 저장소에 보관합니다. 직접 등록한 앱은 출처 설정 clientId로 정합니다.</translation>
    </message>
    <message>
        <source>Signs in on another device, where the service can.</source>
        <translation>서비스가 지원하면 다른 기기에서 로그인합니다.</translation>
    </message>
    <message>
        <source>Reads the client secret of the app from standard input.</source>
        <translation>앱의 클라이언트 보안 비밀번호를 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Name one source: pulsecheck source sign-in NAME</source>
        <translation>출처 하나의 이름을 적으십시오: pulsecheck source sign-in NAME</translation>
    </message>
    <message>
        <source>This source names no app. Add it with --set clientId=...</source>
        <translation>이 출처에 앱이 정해져 있지 않습니다. --set clientId=... 로 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 signs in by a browser only.</source>
        <translation>브라우저로만 로그인하는 출처입니다: %1.</translation>
    </message>
    <message>
        <source>This system has no key store, so the sign-in cannot be kept and was revoked. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>이 시스템에는 키 저장소가 없어 로그인을 보관할 수 없으므로 취소했습니다. 키 저장소(GNOME Keyring 또는 KWallet)를 설치하고 잠금을 풀어 주십시오.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>There is no blog name in this. Enter its name or its address.</source>
        <translation>블로그 이름이 없습니다. 블로그 이름이나 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Write it as https://example.com/…</source>
        <translation>&quot;%1&quot; 값은 웹 주소가 아닙니다. https://example.com/… 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no channel in this. Enter its @handle, its address, or its ID of 24 characters that begins with UC.</source>
        <translation>채널을 찾을 수 없습니다. @핸들, 주소, UC로 시작하는 24자 ID 가운데 하나를 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no subreddit&apos;s name in this.</source>
        <translation>서브레딧 이름을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no feed of Google Alerts. It looks like https://www.google.com/alerts/feeds/123/456.</source>
        <translation>Google 알리미의 피드가 아닙니다. https://www.google.com/alerts/feeds/123/456 처럼 생겼습니다.</translation>
    </message>
</context>
<context>
    <name>SourceStore</name>
    <message>
        <source>A source needs a name.</source>
        <translation>출처 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is a source named &quot;%1&quot; already. Choose another name.</source>
        <translation>&quot;%1&quot;이라는 출처가 이미 있습니다. 다른 이름을 정해 주십시오.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 출처가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a source that is collected from. Choose another name for the file.</source>
        <translation>이미 수집 중인 출처의 이름입니다: &quot;%1&quot;. 파일에 다른 이름을 정해 주십시오.</translation>
    </message>
</context>
<context>
    <name>SourceTrial</name>
    <message>
        <source>Encryption (TLS)</source>
        <translation>암호화(TLS)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Limit of the service</source>
        <translation>서비스 한도</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>빈 응답</translation>
    </message>
    <message>
        <source>%1 answered without a word. Check the address.</source>
        <translation>%1의 응답이 비어 있습니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 KB from %2</source>
        <translation>%2에서 %1KB</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>%1 let us in.</source>
        <translation>%1에 로그인했습니다.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars.</source>
        <translation>한 번 수집하는 데 최대 %1달러가 듭니다.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>It can be read, but holds no posts at the moment. Check the words if that surprises.</source>
        <translation>읽을 수 있지만 지금은 게시물이 없습니다. 예상과 다르면 검색어를 확인하십시오.</translation>
    </message>
    <message>
        <source>Posts that can be read: %1</source>
        <translation>읽을 수 있는 게시물: %1건</translation>
    </message>
    <message>
        <source>Not readable: %1 (%2)</source>
        <translation>읽지 못한 항목: %1건 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SpikeStore</name>
    <message>
        <source>This spike is not in the log any more. Its posts may have been removed or marked as noise.</source>
        <translation>이 급증·급감은 더 이상 기록에 없습니다. 해당 게시물이 삭제되었거나 무관한 언급으로 표시되었을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Spikes</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 주</translation>
    </message>
    <message numerus="yes">
        <source>lasted %n hour(s)</source>
        <translation>
            <numerusform>%n시간 지속</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>재게시</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>긍정</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>미분류</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>순감성 지수</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>부정 비율</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>긍정 비율</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>기회</translation>
    </message>
    <message>
        <source>Known cause</source>
        <translation>알려진 원인</translation>
    </message>
    <message>
        <source>Did not matter</source>
        <translation>영향 없음</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>급감</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>급증</translation>
    </message>
    <message>
        <source>net sentiment %1 → %2</source>
        <translation>순감성 지수 %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>작성자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>few people, many posts</source>
        <translation>소수가 여러 번 작성</translation>
    </message>
    <message>
        <source>No single origin: several things at once.</source>
        <translation>단일 발원지 없음: 여러 일이 함께 일어났습니다.</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>작성자 알 수 없음</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>링크: %1</translation>
    </message>
    <message>
        <source>Hashtag: %1</source>
        <translation>해시태그: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>작성자: %1</translation>
    </message>
    <message>
        <source>Reposts of %1</source>
        <translation>재게시: %1</translation>
    </message>
    <message>
        <source>Same text: %1</source>
        <translation>같은 글: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>채널: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a time may be earlier</source>
        <translation>
            <numerusform>시각이 없는 글 %n건이 더 이를 수 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>only similar texts tie these posts together</source>
        <translation>비슷한 글이라는 것 말고는 이어 주는 근거가 없음</translation>
    </message>
    <message>
        <source>it may have begun more than a day before</source>
        <translation>하루보다 더 전에 시작했을 수 있음</translation>
    </message>
    <message>
        <source>%1 has a gap</source>
        <extracomment>%1 name of a source</extracomment>
        <translation>%1에 빠진 구간이 있음</translation>
    </message>
    <message>
        <source>Doubts: %1</source>
        <translation>불확실: %1</translation>
    </message>
    <message numerus="yes">
        <source>lasted %n day(s)</source>
        <translation>
            <numerusform>%n일 지속</numerusform>
        </translation>
    </message>
    <message>
        <source>its tone is as usual: no sign of a crisis</source>
        <translation>어조는 평소와 같아 위기 징후 없음</translation>
    </message>
    <message>
        <source>more negative than usual</source>
        <translation>평소보다 부정적</translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>구매 기회</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>새 팔로워</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Channel views</source>
        <translation>채널 노출</translation>
    </message>
    <message>
        <source>Channel reach</source>
        <translation>채널 도달</translation>
    </message>
    <message>
        <source>Channel engagement</source>
        <translation>채널 참여</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>프로필 방문</translation>
    </message>
    <message>
        <source>Channel clicks</source>
        <translation>채널 클릭</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>검색 관심도</translation>
    </message>
    <message>
        <source>Probability by chance %1</source>
        <translation>이런 값이 우연히 나올 확률 %1</translation>
    </message>
    <message>
        <source>%1 — %2 (usual %3, range %4–%5)</source>
        <extracomment>%1 time, %2 actual value, %3 usual value, %4 and %5 the typical range</extracomment>
        <translation>%1 — %2 (평소 %3, 범위 %4–%5)</translation>
    </message>
    <message>
        <source>Probability by chance &lt; 0.0001</source>
        <translation>이런 값이 우연히 나올 확률 &lt; 0.0001</translation>
    </message>
    <message>
        <source>Origin: %1, %2: %3% of the rise. “%4”</source>
        <extracomment>%1 author, %2 time, %3 percentage, %4 first words of the post, a link or a hashtag</extracomment>
        <translation>발원지: %1, %2 — 증가분의 %3% 설명. “%4”</translation>
    </message>
    <message>
        <source>same weekday and hour before: %1</source>
        <translation>같은 요일·시각의 이전 값: %1</translation>
    </message>
    <message>
        <source>same weekday before: %1</source>
        <translation>같은 요일의 이전 값: %1</translation>
    </message>
    <message>
        <source>weeks before: %1</source>
        <translation>이전 주의 값: %1</translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation>새로 나온 말: %1</translation>
    </message>
    <message>
        <source>%1 %2 (usual %3)</source>
        <extracomment>%1 a channel, %2 how many, %3 how many usually</extracomment>
        <translation>%1 %2건(평소 %3건)</translation>
    </message>
    <message>
        <source>A drop has no posts that explain it. Look whether a source stopped, and what was posted on such days before.</source>
        <translation>급감은 설명할 게시물이 없습니다. 멈춘 출처가 없는지, 이전 같은 요일에는 무엇이 올라왔는지 확인하십시오.</translation>
    </message>
    <message>
        <source>By channel: %1.</source>
        <extracomment>%1 a list of channels with their figures</extracomment>
        <translation>채널별: %1.</translation>
    </message>
    <message>
        <source>Nothing came from anywhere: look whether collecting stopped before you read it as silence.</source>
        <translation>어느 채널에서도 글이 없습니다. 조용했다고 보기 전에 수집이 멈추지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Not a single post came from %1: look whether its source stopped before you read it as silence.</source>
        <extracomment>%1 names of channels</extracomment>
        <translation>글이 하나도 없는 채널: %1. 조용했다고 보기 전에 출처가 멈추지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>A lower share has no posts that explain it: look at what was said instead.</source>
        <translation>비율이 낮아진 것은 설명할 게시물이 없습니다. 그 대신 무슨 이야기가 오갔는지 살펴보십시오.</translation>
    </message>
</context>
<context>
    <name>SpikesCommand</name>
    <message>
        <source>Brings the log of spikes up to date and prints it as a JSON list, newest first: rises and falls of hours and days, with what was expected, what is behind them and where they came from.</source>
        <translation>급증·급감 기록을 갱신하고 최신순 JSON 목록으로 출력합니다: 시간별·날짜별 급증과 급감, 평소 값, 원인과 발원지.</translation>
    </message>
    <message>
        <source>Only this brand.</source>
        <translation>이 브랜드만</translation>
    </message>
    <message>
        <source>Beginning, included (ISO 8601).</source>
        <translation>시작 시각, 포함(ISO 8601)</translation>
    </message>
    <message>
        <source>End, excluded (ISO 8601).</source>
        <translation>끝 시각, 미포함(ISO 8601)</translation>
    </message>
    <message>
        <source>Rises and falls with their origin, as JSON.</source>
        <translation>급증·급감과 그 발원지를 JSON으로 출력합니다.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Write the name. Nothing was saved.</source>
        <translation>이름을 적으십시오. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>The name is too long; %1 letters are the most. Nothing was saved.</source>
        <translation>이름이 너무 깁니다. %1자까지 적을 수 있습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>One of the accounts has no handle. Nothing was saved.</source>
        <translation>계정 가운데 하나에 아이디가 없습니다. 저장한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>StaffCommand</name>
    <message>
        <source>Lists the company&apos;s own people, one JSON object a line.</source>
        <translation>임직원 목록을 한 줄에 JSON 하나씩 출력합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; 값은 날짜가 아닙니다. 2026-11-23처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Adds one of the company&apos;s own people, or changes what the options name. Public posts are read in the crisis scan only of those who agreed.</source>
        <translation>임직원을 추가하거나 옵션에 적은 것을 바꿉니다. 공개 글은 동의한 사람의 것만 위기 점검에서 읽습니다.</translation>
    </message>
    <message>
        <source>An account: @name, &quot;X: name&quot; or the address of the profile; may be repeated.</source>
        <translation>계정: @이름, &quot;X: 이름&quot; 또는 프로필 주소. 여러 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>What they speak for, e.g. press.</source>
        <translation>맡은 일. 예: 홍보</translation>
    </message>
    <message>
        <source>The day on which they agreed to be read.</source>
        <translation>읽는 데 동의한 날</translation>
    </message>
    <message>
        <source>The day on which they declined.</source>
        <translation>거절한 날</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Name one person: pulsecheck staff add NAME</source>
        <translation>한 사람의 이름을 적으십시오: pulsecheck staff add NAME</translation>
    </message>
    <message>
        <source>Takes a person out of the list, by name or uid from `staff list`.</source>
        <translation>목록에서 사람을 뺍니다. `staff list`의 이름이나 uid로 찾습니다.</translation>
    </message>
    <message>
        <source>Nobody of that name is in the staff list: %1</source>
        <translation>임직원 목록에 그런 이름이 없습니다: %1</translation>
    </message>
    <message>
        <source>The company&apos;s own people: list, add, remove.</source>
        <translation>임직원 목록: list, add, remove</translation>
    </message>
</context>
<context>
    <name>StanceEffect</name>
    <message>
        <source>Advocates %1 · detractors %2 · mixed %3 · too few judged %4</source>
        <extracomment>%1 to %4: how many people, or &quot;now → then&quot;</extracomment>
        <translation>옹호자 %1 · 비판자 %2 · 혼합 %3 · 판정 부족 %4</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Prints the figures of every brand as one JSON object. What cannot be said is null; lists name the first ten and whatever is tied with the tenth.</source>
        <translation>브랜드별 수치를 JSON 객체 하나로 출력합니다. 알 수 없는 값은 null이고, 목록에는 상위 10개와 10위 동률을 싣습니다.</translation>
    </message>
    <message>
        <source>First instant, ISO 8601; a day alone is its beginning.</source>
        <translation>시작 시각(ISO 8601). 날짜만 적으면 그날의 시작.</translation>
    </message>
    <message>
        <source>First instant that is left out.</source>
        <translation>이 시각부터는 포함하지 않음.</translation>
    </message>
    <message>
        <source>Zone of times that name none; without it the first brand&apos;s.</source>
        <translation>시간대가 없는 시각에 적용할 시간대. 생략하면 첫 번째 브랜드의 시간대.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; 값은 시간대가 아닙니다. Asia/Seoul이나 UTC처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>Figures of every brand in a span of time, as JSON.</source>
        <translation>일정 기간의 브랜드별 수치(JSON).</translation>
    </message>
</context>
<context>
    <name>StatsStore</name>
    <message>
        <source>This span has too many hours to draw. Choose a shorter span or whole days.</source>
        <translation>기간이 길어 시간 단위로 그릴 수 없습니다. 더 짧은 기간이나 일 단위를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>Figures of own channels are known by the day. Choose days or weeks.</source>
        <translation>자사 채널의 수치는 하루 단위로만 알 수 있습니다. 일이나 주를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</source>
        <translation>&quot;%1&quot;에 쓰지 못했으며 그 자리에는 아무것도 남기지 않았습니다. 폴더와 남은 공간을 확인하거나 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 rows. Narrow the filter, or save as CSV, which holds any number.</source>
        <translation>시트 하나에는 1,048,575행까지 들어갑니다. 필터를 좁히거나 행 수에 제한이 없는 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The ending of the file says what to write: .csv or .xlsx. &quot;%1&quot; has neither.</source>
        <translation>파일 확장자로 형식을 정합니다: .csv 또는 .xlsx. &quot;%1&quot; 값은 어느 쪽도 아닙니다.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>읽을 수 없습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is no JSON object of checklists: %2 at byte %3. Nothing was changed.</source>
        <translation>점검표를 담은 JSON이 아닙니다(%1): %3번째 바이트에서 %2. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ThreadsConnector</name>
    <message>
        <source>Enter one to twenty words between commas.</source>
        <translation>검색어를 쉼표로 나누어 1개에서 20개까지 입력해 주십시오.</translation>
    </message>
</context>
<context>
    <name>WordEffect</name>
    <message>
        <source>Positive</source>
        <translation>긍정</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Product slang</source>
        <translation>제품 은어</translation>
    </message>
    <message>
        <source>Irony</source>
        <translation>반어</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Risk word</source>
        <translation>위험 단어</translation>
    </message>
    <message>
        <source>A post with this word speaks well, unless blame outweighs it.</source>
        <translation>이 단어가 있으면 긍정으로 봅니다. 부정 단어가 더 많으면 부정입니다.</translation>
    </message>
    <message>
        <source>A post with this word speaks badly, unless praise outweighs it.</source>
        <translation>이 단어가 있으면 부정으로 봅니다. 긍정 단어가 더 많으면 긍정입니다.</translation>
    </message>
    <message>
        <source>A post with this word says neither, unless a word of praise or blame is there.</source>
        <translation>이 단어가 있으면 중립으로 봅니다. 긍정·부정 단어가 함께 있으면 그 단어를 따릅니다.</translation>
    </message>
    <message>
        <source>The word is left out before a post is judged: a name that sounds like praise or blame.</source>
        <translation>판정하기 전에 이 단어를 뺍니다. 칭찬이나 비난처럼 들리는 이름에 씁니다.</translation>
    </message>
    <message>
        <source>The word is read as what it means.</source>
        <translation>이 단어를 뜻풀이로 바꿔 읽습니다.</translation>
    </message>
    <message>
        <source>What would be praise beside this word is blame.</source>
        <translation>이 단어와 함께 나온 칭찬은 비난으로 봅니다.</translation>
    </message>
    <message>
        <source>The post is about this side of the product. No class changes.</source>
        <translation>제품의 이 속성에 관한 글입니다. 감성은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Marked in every post and in the crisis scan, and found by is:risk. No class changes.</source>
        <translation>모든 글과 위기 점검에 표시하고 종류:위험으로 찾습니다. 감성은 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder of %1 cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</source>
        <translation>%1의 폴더에 쓸 수 없습니다. 바뀐 것은 없습니다. 쓰기를 허용하거나 파일을 쓸 수 있는 폴더로 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The lock beside %1 could not be made; perhaps the disk is full. Nothing was changed.</source>
        <translation>%1 옆에 잠금 파일을 만들지 못했습니다. 디스크가 가득 찼을 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another Pulsecheck (process %2 on %3). Use that window, or close it and try again.</source>
        <translation>작업 파일이 다른 Pulsecheck에서 열려 있습니다: %1(%3의 프로세스 %2). 그 창을 사용하거나 닫은 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another Pulsecheck. Use that window, or close it and try again.</source>
        <translation>작업 파일이 다른 Pulsecheck에서 열려 있습니다: %1. 그 창을 사용하거나 닫은 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>폴더입니다: %1. 파일 이름을 지정해 주십시오.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or name another file.</source>
        <translation>폴더가 없습니다: %1. 폴더를 만들거나 다른 파일을 지정해 주십시오.</translation>
    </message>
    <message>
        <source>The workspace %1 is of an older version. Open it once for writing, then it is upgraded.</source>
        <translation>이전 버전의 작업 파일입니다: %1. 쓰기용으로 한 번 열면 업그레이드됩니다.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Nothing was changed.</source>
        <translation>작업 파일이 읽기 전용으로 열려 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Prints what the workspace file holds, as JSON.</source>
        <translation>작업 파일에 든 내용을 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>The counts were made anew.</source>
        <translation>집계를 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>Reads the whole file and looks whether it is sound. Prints JSON; exit status 1 when it is not.</source>
        <translation>파일 전체를 읽어 온전한지 확인합니다. JSON을 출력하며, 온전하지 않으면 종료 상태는 1입니다.</translation>
    </message>
    <message>
        <source>Counts anew where stored counts are wrong.</source>
        <translation>저장된 집계가 틀리면 다시 셉니다.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>백업 파일.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck %1 FILE</source>
        <translation>파일 하나를 적어 주십시오: pulsecheck %1 FILE</translation>
    </message>
    <message>
        <source>Copies the workspace to FILE, also while a window has it open.</source>
        <translation>작업 파일을 FILE로 복사합니다. 창에서 열려 있어도 됩니다.</translation>
    </message>
    <message>
        <source>The workspace was copied to %1.</source>
        <translation>작업 파일을 복사했습니다: %1</translation>
    </message>
    <message>
        <source>Puts the backup FILE in the place of the workspace; the present file is kept beside.</source>
        <translation>백업 FILE로 작업 파일을 복원합니다. 지금 파일은 따로 보관합니다.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>백업을 복원했습니다.</translation>
    </message>
    <message>
        <source>The workspace as it was is kept at %1.</source>
        <translation>이전 작업 파일은 %1에 보관했습니다.</translation>
    </message>
    <message>
        <source>Care of the workspace file: info, check, backup, restore.</source>
        <translation>작업 파일 관리: info, check, backup, restore.</translation>
    </message>
    <message>
        <source>Stored counts are wrong; the mentions themselves are sound. Count anew with: pulsecheck workspace check --repair</source>
        <translation>저장된 집계가 틀립니다. 언급 자체는 온전합니다. 다시 집계하려면: pulsecheck workspace check --repair</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is. Restore the latest backup with: pulsecheck workspace restore FILE</source>
        <translation>작업 파일이 손상되었습니다. 파일은 그대로 두었습니다. 가장 최근 백업을 복원하려면: pulsecheck workspace restore FILE</translation>
    </message>
</context>
<context>
    <name>XConnector</name>
    <message>
        <source>More posts came than a round may read and pay for.</source>
        <translation>한 번에 읽고 요금을 낼 수 있는 것보다 많은 글이 올라왔습니다.</translation>
    </message>
    <message>
        <source>X counts %1 posts in seven days; to read all of them would cost about %2 US dollars.</source>
        <translation>X 집계로 7일 동안 글이 %1건입니다. 모두 읽으면 약 %2달러가 듭니다.</translation>
    </message>
    <message>
        <source>X did not say whose account this is. Sign in again.</source>
        <translation>누구의 계정인지 X에서 알려 주지 않았습니다. 다시 로그인해 주십시오.</translation>
    </message>
    <message>
        <source>X wants a Bearer token or a sign-in. Open the source and give it one.</source>
        <translation>X에는 Bearer 토큰이나 로그인이 필요합니다. 출처를 열어 입력해 주십시오.</translation>
    </message>
    <message>
        <source>X charges for every post that is read. Open the source and set a limit for the month first.</source>
        <translation>X는 읽은 글마다 요금을 받습니다. 먼저 출처를 열어 월 한도를 정해 주십시오.</translation>
    </message>
    <message>
        <source>X shows only the last seven days.</source>
        <translation>X는 최근 7일만 보여 줍니다.</translation>
    </message>
    <message>
        <source>X gives nothing more for this app&apos;s money: &quot;%1&quot;. Look at the balance and the spending limit at console.x.com.</source>
        <translation>X에서 이 앱의 잔액으로는 더 주지 않습니다: &quot;%1&quot;. console.x.com에서 잔액과 지출 한도를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>X does not accept the token any more. Open the source and sign in again, or paste a new Bearer token.</source>
        <translation>X에서 토큰을 더 이상 받아들이지 않습니다. 출처를 열어 다시 로그인하거나 새 Bearer 토큰을 붙여 넣어 주십시오.</translation>
    </message>
    <message>
        <source>X does not let this app read that: &quot;%1&quot;. Own mentions need a sign-in; check the app&apos;s permissions at console.x.com.</source>
        <translation>X에서 이 앱이 읽지 못하게 합니다: &quot;%1&quot;. 내 언급을 읽으려면 로그인해야 합니다. console.x.com에서 앱 권한을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>X does not understand the search: &quot;%1&quot;. Change the query of the source.</source>
        <translation>X에서 검색식을 이해하지 못했습니다: &quot;%1&quot;. 출처의 검색식을 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The limit a month is a number of US dollars, 0.2 or more.</source>
        <translation>월 한도는 미국 달러로 0.2 이상입니다.</translation>
    </message>
    <message>
        <source>The posts a round are a number from 10 to 1,000.</source>
        <translation>한 번에 읽을 글 수는 10에서 1,000까지입니다.</translation>
    </message>
    <message>
        <source>Enter a query.</source>
        <translation>검색식을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>X takes queries of up to 512 characters.</source>
        <translation>X 검색식은 512자까지입니다.</translation>
    </message>
    <message>
        <source>The posts looked up again a day are a number from 0 to 100.</source>
        <translation>하루에 다시 확인할 글 수는 0에서 100까지의 숫자입니다.</translation>
    </message>
</context>
<context>
    <name>XlsxRows</name>
    <message>
        <source>The spreadsheet is damaged or incomplete. Open it in the program that made it, save it again as XLSX and try once more.</source>
        <translation>스프레드시트가 손상되었거나 온전하지 않습니다. 만든 프로그램에서 열어 XLSX로 다시 저장한 뒤 시도하십시오.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any export of posts does. Nothing was read. Save it as CSV and import that.</source>
        <translation>스프레드시트의 압축을 풀면 게시물 파일로 보기 어려울 만큼 커서 아무것도 읽지 않았습니다. CSV로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook, or it is protected with a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>XLSX 통합 문서가 아니거나 암호로 보호되어 있습니다. 암호 없이 XLSX로 저장하거나 CSV로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>YearRegister</name>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
</context>
<context>
    <name>YouTubeConnector</name>
    <message>
        <source>YouTube knows no such channel. Enter its handle (@name) or its ID, which begins with UC.</source>
        <translation>유튜브에 그런 채널이 없습니다. 핸들(@이름)이나 UC로 시작하는 ID를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>More comments came than one round may ask for.</source>
        <translation>한 번에 요청할 수 있는 것보다 많은 댓글이 올라왔습니다.</translation>
    </message>
    <message>
        <source>YouTube wants an API key or a sign-in. Open the source and give it one.</source>
        <translation>유튜브에는 API 키나 로그인이 필요합니다. 출처를 열어 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Today&apos;s %1 searches are used up. They are new at %2 (UTC), and the search goes on by itself. A longer interval helps.</source>
        <translation>오늘 쓸 수 있는 검색 %1번을 다 썼습니다. %2(UTC)에 새로 주어지며 검색은 저절로 이어집니다. 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The day&apos;s quota of this key is used up. It is new at midnight Pacific time, and collecting goes on by itself. Fewer searches or a longer interval help.</source>
        <translation>이 키의 하루 할당량을 다 썼습니다. 미국 태평양 시간 자정에 새로 주어지며 수집은 저절로 이어집니다. 검색을 줄이거나 간격을 늘리면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>YouTube is asked too often at once. The next attempt comes later.</source>
        <translation>유튜브에 한꺼번에 너무 많이 요청했습니다. 다음 시도는 나중에 합니다.</translation>
    </message>
    <message>
        <source>YouTube does not accept the API key or the sign-in. Check the key in the Google Cloud console, or sign in again.</source>
        <translation>유튜브에서 API 키나 로그인을 받아들이지 않습니다. Google Cloud 콘솔에서 키를 확인하거나 다시 로그인해 주십시오.</translation>
    </message>
    <message>
        <source>This key may not read that. Switch on &quot;YouTube Data API v3&quot; for its project in the Google Cloud console; an own channel without an address needs a sign-in.</source>
        <translation>이 키로는 읽을 수 없습니다. Google Cloud 콘솔에서 그 프로젝트의 &quot;YouTube Data API v3&quot;를 켜 주십시오. 채널을 비워 두려면 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Comments are switched off on this channel.</source>
        <translation>이 채널은 댓글이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>YouTube knows no such channel or video any more. Check the channel in the source.</source>
        <translation>유튜브에 그런 채널이나 영상이 더 이상 없습니다. 출처의 채널을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no channel. Write its handle (@name) or its ID, which begins with UC.</source>
        <translation>&quot;%1&quot; 값은 채널이 아닙니다. 핸들(@이름)이나 UC로 시작하는 ID를 적어 주십시오.</translation>
    </message>
    <message>
        <source>An API key has no channel of its own: enter the channel.</source>
        <translation>API 키에는 내 채널이 없습니다. 채널을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Enter words to search for.</source>
        <translation>검색어를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Country and language are two letters each, e.g. KR and ko.</source>
        <translation>나라와 언어는 각각 두 글자입니다. 예: KR, ko</translation>
    </message>
    <message>
        <source>The searches a day are a number from 1 to 100.</source>
        <translation>하루 검색 횟수는 1에서 100까지입니다.</translation>
    </message>
    <message>
        <source>Half of the day&apos;s units are used: stored posts are looked up again tomorrow.</source>
        <translation>하루 할당량의 절반을 썼습니다. 저장된 글은 내일 다시 확인합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About Pulsecheck</source>
        <translation>Pulsecheck 정보</translation>
    </message>
    <message>
        <source>Social listening for marketing teams, on their own machine.
Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt and SQLite.</source>
        <translation>마케팅팀이 자기 컴퓨터에서 쓰는 소셜 리스닝 프로그램입니다.
GNU 일반 공중 사용 허가서 제3판 또는 그 이후 판에 따라 쓰는 자유 소프트웨어이며, 어떠한 보증도 없습니다. Qt와 SQLite로 만들었습니다.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>사용 허가서</translation>
    </message>
</context>
<context>
    <name>pulse::AssignmentStatus</name>
    <message>
        <source>Carrying the query of %1 through stored mentions: %2%</source>
        <translation>%1의 검색식을 저장된 언급에 적용하는 중: %2%</translation>
    </message>
    <message>
        <source>%1: %2 mentions joined, %3 left.</source>
        <translation>%1: 언급 %2건 추가, %3건 제외.</translation>
    </message>
    <message>
        <source>The query of %1 was not carried through: %2</source>
        <translation>%1의 검색식을 적용하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>a campaign</source>
        <translation>캠페인</translation>
    </message>
</context>
<context>
    <name>pulse::AttachCaseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>An open case</source>
        <translation>진행 중인 위기 건</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>새 위기 건</translation>
    </message>
    <message>
        <source>Save with the case</source>
        <translation>위기 건에 저장</translation>
    </message>
    <message>
        <source>Save with a crisis case</source>
        <translation>위기 건에 저장하기</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>진행 중인 위기 건</translation>
    </message>
    <message>
        <source>Name of the new case</source>
        <translation>새 위기 건 이름</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>무엇에 관한 일인지</translation>
    </message>
    <message>
        <source>Text, author, time and counts are kept as they are now, even if the post is deleted.</source>
        <translation>글이 지워져도 남도록 원문, 작성자, 시각, 반응 수를 지금 그대로 저장합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::AuthorHead</name>
    <message>
        <source>Followers %1</source>
        <translation>팔로워 %1</translation>
    </message>
</context>
<context>
    <name>pulse::BenchmarkHistoryDialog</name>
    <message>
        <source>No value was chosen so far.</source>
        <translation>아직 정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>Good day: %1</source>
        <translation>좋은 하루: %1</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>좋은 하루</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>정한 사람</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>pulse::BrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>새 브랜드</translation>
    </message>
    <message>
        <source>Edit brand</source>
        <translation>브랜드 편집</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>It is a &amp;competitor</source>
        <translation>경쟁사입니다(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Time zone: where its days begin</source>
        <translation>시간대: 하루가 시작되는 기준(&amp;T)</translation>
    </message>
    <message>
        <source>Without words here, the name is searched for.</source>
        <translation>비워 두면 이름을 찾습니다.</translation>
    </message>
    <message>
        <source>&amp;Query: what makes a post a mention</source>
        <translation>검색식: 무엇을 언급으로 볼지(&amp;Q)</translation>
    </message>
    <message>
        <source>&quot;on hold&quot; · a OR b · -word or NOT word · pre* · #tag · @handle · a NEAR/5 b · lang:ko · source: · author: · likes&gt;10 · has:link</source>
        <translation>&quot;품질 보증&quot; · 가 OR 나 · -제외어 또는 NOT 제외어 · 앞부분* · #태그 · @계정 · 가 NEAR/5 나 · 언어:ko · 출처: · 작성자: · 좋아요&gt;10 · 포함:링크</translation>
    </message>
    <message>
        <source>Among the stored mentions</source>
        <translation>저장된 언급 가운데</translation>
    </message>
    <message>
        <source>match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>일치하는 언급</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>빠질 언급</translation>
    </message>
    <message>
        <source>Which mentions are listed</source>
        <translation>목록에 보일 언급</translation>
    </message>
    <message>
        <source>Sample of mentions</source>
        <translation>언급 표본</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>%1번째 글자: %2</translation>
    </message>
    <message>
        <source>Go to the &amp;mistake</source>
        <translation>잘못된 곳으로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>mention matches</source>
        <translation>건 일치</translation>
    </message>
    <message>
        <source>mentions match</source>
        <translation>건 일치</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would leave and %2 would join.</source>
        <translation>저장된 검색식과 견주면 %1건이 빠지고 %2건이 더해집니다.</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would leave.</source>
        <translation>저장된 검색식과 견주면 %1건이 빠집니다.</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would join.</source>
        <translation>저장된 검색식과 견주면 %1건이 더해집니다.</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>빠질 언급이 없습니다.</translation>
    </message>
    <message>
        <source>No stored mention matches yet.</source>
        <translation>일치하는 언급이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Please write the brand&apos;s name.</source>
        <translation>브랜드 이름을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Please choose a time zone from the list, such as Asia/Seoul.</source>
        <translation>Asia/Seoul처럼 목록에 있는 시간대를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>The query has a mistake. %1</source>
        <translation>검색식에 잘못된 곳이 있습니다. %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>추가했습니다: %1</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>변경했습니다: %1</translation>
    </message>
    <message>
        <source>&amp;How to write a query</source>
        <translation>검색식 쓰는 법(&amp;H)</translation>
    </message>
    <message>
        <source>Found by the query before its mistake. It is counted again once the mistake is mended.</source>
        <translation>오류가 생기기 전 검색식으로 찾은 결과입니다. 오류를 고치면 다시 셉니다.</translation>
    </message>
</context>
<context>
    <name>pulse::BrandsPanel</name>
    <message>
        <source>Brands and competitors</source>
        <translation>브랜드와 경쟁사</translation>
    </message>
    <message>
        <source>The query decides which posts are mentions of a brand.</source>
        <translation>어떤 글이 브랜드의 언급인지는 검색식이 정합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>검색식</translation>
    </message>
    <message>
        <source>Add a brand…</source>
        <translation>브랜드 추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>경쟁사</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>자사</translation>
    </message>
    <message>
        <source>Removed: %1. Its mentions are kept.</source>
        <translation>삭제됨: %1. 언급은 그대로 보관합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ButtonLine</name>
    <message>
        <source>%1, and more</source>
        <translation>%1, 그 밖</translation>
    </message>
</context>
<context>
    <name>pulse::CalendarPanel</name>
    <message>
        <source>Working days and dates</source>
        <translation>근무일과 날짜</translation>
    </message>
    <message>
        <source>Daily checklists appear on working days. Named dates explain the figures of a day and are left out of what is typical.</source>
        <translation>일일 점검표는 근무일에 생깁니다. 팀이 정한 날짜는 그날의 수치를 설명하고 평소 수준 계산에서 빠집니다.</translation>
    </message>
    <message>
        <source>The team works on Korean public &amp;holidays</source>
        <translation>공휴일에도 근무합니다(&amp;H)</translation>
    </message>
    <message>
        <source>The fiscal year begins &amp;in</source>
        <translation>회계연도 시작(&amp;I)</translation>
    </message>
    <message>
        <source>Named dates</source>
        <translation>팀이 정한 날짜</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What happens on that day</source>
        <translation>그날 있는 일</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The date was added.</source>
        <translation>날짜를 추가했습니다.</translation>
    </message>
    <message>
        <source>The date was removed.</source>
        <translation>날짜를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The working days were changed.</source>
        <translation>근무일을 바꿨습니다.</translation>
    </message>
    <message>
        <source>None yet. A launch, a fair or a day off of the team explains the figures of its day.</source>
        <translation>아직 없습니다. 출시, 행사, 팀 휴무처럼 그날의 수치를 설명하는 날짜를 적어 둡니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignCurveCard</name>
    <message>
        <source>Since the launch</source>
        <translation>시작 이후 추이</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>함께 보기…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>No mention has come in since the launch.</source>
        <translation>시작 이후 들어온 언급이 없습니다.</translation>
    </message>
    <message>
        <source>Campaigns to lay upon it</source>
        <translation>겹쳐 볼 캠페인</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>with a number: &quot;3일&quot;, &quot;day 3&quot; since the launch</extracomment>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignDecisionCard</name>
    <message>
        <source>Record the decision</source>
        <translation>결정 기록</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달 조치</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>What changes, in one sentence</source>
        <translation>무엇을 바꿀지 한 문장으로</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>By when (2026-12-01)</source>
        <translation>기한(2026-12-01)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Nothing has been decided about it yet.</source>
        <translation>아직 내린 결정이 없습니다.</translation>
    </message>
    <message>
        <source>Choose keep, adjust or stop.</source>
        <translation>유지·조정·중단 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>Write what changes.</source>
        <translation>무엇을 바꿀지 적으십시오.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-01.</source>
        <translation>날짜를 2026-12-01처럼 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignListModel</name>
    <message>
        <source>%1?</source>
        <extracomment>A shape that a rule proposes and nobody has confirmed yet</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>자료 부족</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>추이 유형</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignMenu</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Record a campaign first…</source>
        <translation>먼저 캠페인 기록하기…</translation>
    </message>
    <message>
        <source>It belongs to %1 now.</source>
        <translation>%1에 넣었습니다.</translation>
    </message>
    <message>
        <source>It was taken out of %1.</source>
        <translation>%1에서 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignMoneyCard</name>
    <message>
        <source>No cost yet</source>
        <translation>아직 비용이 없습니다</translation>
    </message>
    <message>
        <source>What the campaign cost, in any currency.</source>
        <translation>캠페인에 든 비용을 통화와 함께 적습니다.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>아직 성과가 없습니다</translation>
    </message>
    <message>
        <source>What it is known to have brought: orders by coupon or link, sign-ups with their value.</source>
        <translation>캠페인이 가져온 것으로 확인된 성과: 쿠폰이나 링크로 들어온 주문, 가입과 그 가치.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Attributed results</source>
        <translation>확인된 성과</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>투자수익률</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>비용 %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>성과 %1</translation>
    </message>
    <message>
        <source>ROI %1</source>
        <translation>ROI %1</translation>
    </message>
    <message>
        <source>media value %1 (for reference, in no sum)</source>
        <translation>미디어 가치 %1(참고, 합계 제외)</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignShapeCard</name>
    <message>
        <source>Shape of the curve</source>
        <translation>추이 유형</translation>
    </message>
    <message>
        <source>The shape that you see</source>
        <translation>눈에 보이는 유형</translation>
    </message>
    <message>
        <source>Too little data for a proposal</source>
        <translation>제안하기에는 자료가 부족합니다</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>확정: %1</translation>
    </message>
    <message>
        <source>Proposed: %1 – is that what the curve shows?</source>
        <translation>제안: %1 – 곡선이 그렇게 보이나요?</translation>
    </message>
    <message>
        <source>Confirmed: %1 · proposed: %2</source>
        <translation>확정: %1 · 제안: %2</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignsPage</name>
    <message>
        <source>No campaign yet</source>
        <translation>아직 캠페인이 없습니다</translation>
    </message>
    <message>
        <source>A campaign with its days, hashtags and links gathers the mentions that answer it. Its curve, what it cost and what it brought appear here.</source>
        <translation>기간·해시태그·링크를 적으면 캠페인에 대한 언급이 모입니다. 추이와 비용, 성과가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>새 캠페인…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>순감성 지수</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Delight or learning</source>
        <translation>즐거움과 정보 습득</translation>
    </message>
    <message>
        <source>Judge responses…</source>
        <translation>반응 판정…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>끝 미정</translation>
    </message>
    <message>
        <source>sponsor: %1</source>
        <translation>후원사: %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>예산: %1</translation>
    </message>
    <message>
        <source>%1 mentions count for &quot;%2&quot; too</source>
        <translation>언급 %1건은 &quot;%2&quot;에도 속함</translation>
    </message>
    <message>
        <source>%1 authors</source>
        <translation>작성자 %1명</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>추정값</translation>
    </message>
    <message>
        <source>%1 a mention</source>
        <translation>언급당 %1</translation>
    </message>
    <message>
        <source>%1 responses · judged: %2 · judged differently by two: %3</source>
        <translation>반응 %1건 · 판정 %2건 · 두 사람 판정이 다름 %3건</translation>
    </message>
    <message>
        <source>Judge at least %1 for a share that says something.</source>
        <translation>비율을 말하려면 %1건 이상 판정하십시오.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>삭제했습니다: %1</translation>
    </message>
    <message>
        <source>The shape was noted.</source>
        <translation>추이 유형을 기록했습니다.</translation>
    </message>
    <message>
        <source>The decision was recorded.</source>
        <translation>결정을 기록했습니다.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Show the mentions</source>
        <translation>언급 보기</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The report of this campaign, to read and to save.</source>
        <translation>이 캠페인의 보고서를 읽고 저장합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseEditor</name>
    <message>
        <source>The case was renamed.</source>
        <translation>위기 건의 이름을 바꿨습니다.</translation>
    </message>
    <message>
        <source>The response owner was changed.</source>
        <translation>대응 담당자를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The severity was changed.</source>
        <translation>심각도를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The next step was saved.</source>
        <translation>다음 조치를 저장했습니다.</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>위기 건을 종결했습니다.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>위기 건을 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>A case was opened.</source>
        <translation>위기 건을 시작했습니다.</translation>
    </message>
    <message>
        <source>Saved with the case.</source>
        <translation>위기 건에 저장했습니다.</translation>
    </message>
    <message>
        <source>The post was taken out of the case.</source>
        <translation>글을 위기 건에서 뺐습니다.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>답변안을 삭제했습니다.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>답변안을 저장했습니다.</translation>
    </message>
    <message>
        <source>The reply was approved.</source>
        <translation>답변안을 승인했습니다.</translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation>승인을 취소했습니다.</translation>
    </message>
    <message>
        <source>Recorded in the time line.</source>
        <translation>경과에 기록했습니다.</translation>
    </message>
    <message>
        <source>The record was removed.</source>
        <translation>기록을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseEntryDialog</name>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>한 일 기록</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>상향 보고</translation>
    </message>
    <message>
        <source>Other action</source>
        <translation>그 밖의 조치</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Address where it can be read</source>
        <translation>볼 수 있는 주소</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>한 시각</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Pulsecheck publishes nothing itself: reply where it began, then record it here.</source>
        <translation>Pulsecheck는 글을 직접 올리지 않습니다. 처음 글이 올라온 곳에서 답한 뒤 여기에 기록해 주십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseHead</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>제안값 쓰기</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>위기 건 이름</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>심각도 미정</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Response owner</source>
        <translation>대응 담당자</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>대응을 책임지는 사람</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 조치</translation>
    </message>
    <message>
        <source>What is done next, or why it has to wait</source>
        <translation>다음에 할 일 또는 미루는 까닭</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>다음 조치 시각</translation>
    </message>
    <message>
        <source>Save the next step</source>
        <translation>다음 조치 저장</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>시작 %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <translation>알아차림 %1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>%2님이 %1에 시작함</translation>
    </message>
    <message numerus="yes">
        <source>noticed after %n hour(s)</source>
        <translation>
            <numerusform>알아차리기까지 %n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noticed after %n minute(s)</source>
        <translation>
            <numerusform>알아차리기까지 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed severity: %1 — %2</source>
        <extracomment>%1 a severity, %2 the figures that it rests on</extracomment>
        <translation>제안 심각도: %1 — %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2: %3</source>
        <extracomment>%1 time, %2 who, %3 the closing note</extracomment>
        <translation>%1 %2 종결: %3</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>종결하기…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The report of this case, to read and to save.</source>
        <translation>이 위기 건의 보고서를 읽고 저장합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseListModel</name>
    <message>
        <source>Not graded</source>
        <translation>심각도 미정</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 종결</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>기한 지남: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>다음 %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>담당자 없음</translation>
    </message>
    <message>
        <source>%1/%2 steps</source>
        <translation>조치 %1/%2</translation>
    </message>
</context>
<context>
    <name>pulse::CasePostsPanel</name>
    <message>
        <source>Posts of the case</source>
        <translation>위기 건의 글</translation>
    </message>
    <message>
        <source>No post is saved yet. On the Mentions page, &quot;Case…&quot; saves a post here as it stands.</source>
        <translation>아직 저장한 글이 없습니다. 언급 화면의 ‘위기 건…’ 단추로 글을 지금 그대로 저장합니다.</translation>
    </message>
    <message>
        <source>As they stood when they were saved; later edits and deletions change nothing here.</source>
        <translation>저장할 때의 모습입니다. 나중에 고치거나 지워도 여기는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>작성자 미상</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>팔로워 %1명</translation>
    </message>
    <message>
        <source>likes %1</source>
        <translation>좋아요 %1</translation>
    </message>
    <message>
        <source>shares %1</source>
        <translation>공유 %1</translation>
    </message>
    <message>
        <source>comments %1</source>
        <translation>댓글 %1</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <extracomment>%1 a time, %2 a person</extracomment>
        <translation>%1 %2 저장</translation>
    </message>
    <message>
        <source>Open the mention</source>
        <translation>언급 열기</translation>
    </message>
    <message>
        <source>It is no longer in the workspace; this copy is what is left.</source>
        <translation>작업 파일에 더 이상 없습니다. 남은 것은 이 사본입니다.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>빼기: %1</translation>
    </message>
</context>
<context>
    <name>pulse::CaseRepliesPanel</name>
    <message>
        <source>Replies</source>
        <translation>답변안</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>답변안 저장</translation>
    </message>
    <message>
        <source>Draft of a reply</source>
        <translation>답변안</translation>
    </message>
    <message>
        <source>What might be answered. What is unknown is said to be unknown.</source>
        <translation>답할 내용을 적습니다. 모르는 것은 모른다고 씁니다.</translation>
    </message>
    <message>
        <source>Pulsecheck publishes nothing. Copy an approved text, answer where it began, and record the reply in the time line.</source>
        <translation>Pulsecheck는 글을 올리지 않습니다. 승인된 글을 복사해 처음 글이 올라온 곳에서 답하고 경과에 기록합니다.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>승인 %1, %2</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>승인 취소</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>글을 복사했습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>보낸 답변으로 기록…</translation>
    </message>
</context>
<context>
    <name>pulse::CaseTimeLinePanel</name>
    <message>
        <source>Time line</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Record a reply…</source>
        <translation>답변 기록…</translation>
    </message>
    <message>
        <source>Record an escalation…</source>
        <translation>상향 보고 기록…</translation>
    </message>
    <message>
        <source>Record an action…</source>
        <translation>조치 기록…</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>첫 글</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>급증</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>팀</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>조치</translation>
    </message>
</context>
<context>
    <name>pulse::CasesPage</name>
    <message>
        <source>New case…</source>
        <translation>새 위기 건…</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>보일 위기 건</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Crisis cases</source>
        <translation>위기 건 목록</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>위기 건의 구성</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>답변안</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>진행 중인 위기 건 없음</translation>
    </message>
    <message>
        <source>No closed case</source>
        <translation>종결한 위기 건 없음</translation>
    </message>
    <message>
        <source>A case keeps posts, steps, replies and the time line of a crisis together until it is closed. Open one from a spike, from a mention, or here.</source>
        <translation>위기 건은 종결할 때까지 글, 조치, 답변안, 경과를 한곳에 모아 둡니다. 급증이나 언급에서, 또는 여기에서 시작합니다.</translation>
    </message>
    <message>
        <source>Closed cases stay here with everything that belonged to them.</source>
        <translation>종결한 위기 건은 딸린 자료와 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Look at the spikes</source>
        <translation>급증 보기</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 위기 건</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>무엇에 관한 일인지</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>위기 건</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>pulse::Chart</name>
    <message>
        <source>Data, copy and save</source>
        <translation>자료 보기·복사·저장</translation>
    </message>
    <message>
        <source>Show the data as a table…</source>
        <translation>자료를 표로 보기…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>그림으로 복사</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>자료 복사</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG로 저장…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG로 저장…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>자료를 CSV로 저장…</translation>
    </message>
    <message>
        <source>Copied as image</source>
        <translation>그림으로 복사했습니다</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>자료를 복사했습니다</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>pulse::ChartTableDialog</name>
    <message>
        <source>Data of the chart</source>
        <translation>차트 자료</translation>
    </message>
    <message>
        <source>%1 – data</source>
        <translation>%1 – 자료</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>자료 복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CheckPopup</name>
    <message>
        <source>No restriction</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistHistoryModel</name>
    <message>
        <source>done %1</source>
        <translation>완료 %1</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>건너뜀 %1</translation>
    </message>
    <message>
        <source>not applicable %1</source>
        <translation>해당 없음 %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>놓침 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>남음 %1</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistItemWidget</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>건너뛰기…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Attach link</source>
        <translation>링크 첨부</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>Missed · %1</source>
        <translation>놓침 · %1</translation>
    </message>
    <message>
        <source>Reading the evidence…</source>
        <translation>근거 자료를 읽는 중…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>처리됨</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>Done means: %1</source>
        <translation>완료 기준: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>The condition does not hold now: this item can be marked as not applicable.</source>
        <translation>지금은 조건에 해당하지 않습니다. 해당 없음으로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>The data meets what done means: you can tick it.</source>
        <translation>자료로 보아 완료 기준을 충족합니다. 완료로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reason for skipping: %1</source>
        <translation>건너뛴 사유: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Today&apos;s data; the saved evidence is unchanged.</source>
        <translation>오늘 자료입니다. 저장된 근거 자료는 그대로입니다.</translation>
    </message>
    <message>
        <source>Saved when it was ticked. Later data does not change it.</source>
        <translation>완료한 시점에 저장한 자료입니다. 이후 자료가 바뀌어도 그대로입니다.</translation>
    </message>
    <message>
        <source>Back to the saved evidence</source>
        <translation>저장된 자료로 돌아가기</translation>
    </message>
    <message>
        <source>The same view with today&apos;s data</source>
        <translation>오늘 자료로 같은 화면 보기</translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation>건너뛰는 사유</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Say why it is skipped.</source>
        <translation>건너뛰는 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>처리하지 않음</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistModel</name>
    <message>
        <source>%1 %2, late</source>
        <translation>%1 %2 · 늦음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Assignee %1</source>
        <translation>담당 %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>건너뜀: %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>The evidence could not be read.</source>
        <translation>근거 자료를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>완료: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>해당 없음: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>다시 엶: %1</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>메모를 저장했습니다.</translation>
    </message>
    <message>
        <source>Links saved.</source>
        <translation>링크를 저장했습니다.</translation>
    </message>
    <message>
        <source>Assignee saved.</source>
        <translation>담당자를 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistPanel</name>
    <message>
        <source>Back to the current list</source>
        <translation>지금 점검표로 돌아가기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>점검 항목</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>%1 / %2 완료</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <translation>%1 · %2 마지막</translation>
    </message>
    <message>
        <source>A past list. Evidence stands as it was saved; what is filled in now is marked as late.</source>
        <translation>지난 점검표입니다. 근거 자료는 저장한 그대로이며, 지금 채우는 항목은 늦음으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Items missed on %2: %1</source>
        <translation>%2에 놓친 항목 %1개</translation>
    </message>
    <message>
        <source>The next one opens on %1.</source>
        <translation>다음 점검표는 %1에 열립니다.</translation>
    </message>
    <message>
        <source>No list is open yet</source>
        <translation>아직 열린 점검표가 없습니다</translation>
    </message>
    <message>
        <source>A checklist asks about a brand: its posts, its figures, its people.</source>
        <translation>점검표는 브랜드의 글과 수치, 사람을 살핍니다. 먼저 브랜드를 추가해 주십시오.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>브랜드 추가</translation>
    </message>
    <message>
        <source>Another list of the same kind; it is still open.</source>
        <translation>같은 종류의 다른 점검표이며 아직 열려 있습니다.</translation>
    </message>
    <message>
        <source>It opens with a crisis case.</source>
        <translation>위기 건이 시작되면 열립니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistRecordView</name>
    <message>
        <source>Missed and skipped items</source>
        <translation>놓치거나 건너뛴 항목</translation>
    </message>
    <message>
        <source>Workload by person</source>
        <translation>사람별 작업량</translation>
    </message>
    <message>
        <source>Nothing was missed or skipped.</source>
        <translation>놓치거나 건너뛴 항목이 없습니다.</translation>
    </message>
    <message>
        <source>What was missed, and why</source>
        <translation>무엇을 놓쳤고 왜 그랬는지</translation>
    </message>
    <message>
        <source>No list has ended yet</source>
        <translation>아직 끝난 점검표가 없습니다</translation>
    </message>
    <message>
        <source>After the first one, streaks, what was missed and why, and the work by person stand here.</source>
        <translation>첫 점검표가 끝나면 연속 기록, 놓친 항목과 사유, 사람별 작업량이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Kept in a row (best %1)</source>
        <translation>연속 완료(최고 %1회)</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>제때 완료</translation>
    </message>
    <message>
        <source>Items missed</source>
        <translation>놓친 항목</translation>
    </message>
    <message>
        <source>Filled in late</source>
        <translation>늦게 채움</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistService</name>
    <message>
        <source>The checklist has no item &quot;%1&quot;. Nothing was changed.</source>
        <translation>점검표에 &quot;%1&quot; 항목이 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Say why the item is skipped. Nothing was changed.</source>
        <translation>건너뛰는 사유를 적어 주십시오. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Only conditional items can be marked as not applicable. Skip this one with a reason.</source>
        <translation>조건부 항목만 해당 없음으로 표시할 수 있습니다. 이 항목은 사유를 적고 건너뛰어 주십시오.</translation>
    </message>
    <message>
        <source>There is no built-in checklist &quot;%1&quot;.</source>
        <translation>기본 점검표 가운데 &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistTemplateModel</name>
    <message>
        <source>A checklist needs at least one item.</source>
        <translation>점검표에는 항목이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Item %1 has no title. Write one in either language.</source>
        <translation>%1번째 항목에 제목이 없습니다. 두 언어 가운데 하나로 적어 주십시오.</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(제목 없음)</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>일간</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>월간</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>시작 준비</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>위기</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>지난 점검</translation>
    </message>
    <message>
        <source>Past runs of this checklist</source>
        <translation>이 점검표의 지난 회차</translation>
    </message>
    <message>
        <source>How it was kept</source>
        <translation>점검 기록</translation>
    </message>
    <message>
        <source>Streaks, what was missed and why, workload by person</source>
        <translation>연속 기록, 놓친 항목과 사유, 사람별 작업량</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>알림…</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>양식 편집…</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in a row</source>
        <translation>
            <numerusform>연속 %n회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CloseCaseDialog</name>
    <message>
        <source>Close the case</source>
        <translation>위기 건 종결</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>종결 메모</translation>
    </message>
    <message>
        <source>How it ended, when the first sign came, and what is changed because of it</source>
        <translation>어떻게 끝났는지, 첫 신호는 언제였는지, 무엇을 고치는지</translation>
    </message>
    <message>
        <source>A closed case leaves Today and can be opened again at any time.</source>
        <translation>종결한 위기 건은 오늘 화면에서 사라지며 언제든 다시 시작할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of its list are still open.</source>
        <translation>
            <numerusform>아직 마치지 않은 조치가 %n개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CodingDialog</name>
    <message>
        <source>Delight or learning: %1</source>
        <translation>즐거움과 정보 습득: %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>판정함</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>판정자(&amp;R)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>판정자</translation>
    </message>
    <message>
        <source>1–4 judge and go on · ← → go back and forth</source>
        <translation>1–4 판정하고 다음으로 · ← → 앞뒤로</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No response has come in yet: there is nothing to judge.</source>
        <translation>아직 들어온 반응이 없어 판정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Response %1 of %2 drawn · judged by you: %3</source>
        <translation>뽑은 반응 %2건 중 %1번째 · 내가 판정 %3건</translation>
    </message>
    <message>
        <source>Proposal of a small word list, not a judgement: %1</source>
        <translation>단어 목록의 제안(판정 아님): %1</translation>
    </message>
</context>
<context>
    <name>pulse::CollectRun</name>
    <message>
        <source>Collecting was stopped; what had arrived is kept.</source>
        <translation>수집을 중지했습니다. 이미 받은 내용은 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to collect from.</source>
        <translation>수집할 수 있는 출처가 아닙니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The access ends on %1 and cannot be renewed. Open the source and sign in again before then.</source>
        <translation>접근 권한이 %1에 끝나며 갱신할 수 없습니다. 그 전에 출처를 열어 다시 로그인해 주십시오.</translation>
    </message>
    <message>
        <source>Stopped before the answer came; the next round goes on from here.</source>
        <translation>응답이 오기 전에 멈췄습니다. 다음 수집은 여기서 이어집니다.</translation>
    </message>
    <message>
        <source>The next round may pass this month&apos;s limit of %1 US dollars (%2 spent so far by all sources with this key), so nothing was asked. Raise the limit, or wait for the next month.</source>
        <translation>다음 수집이 이번 달 한도 %1달러를 넘길 수 있어 요청하지 않았습니다(이 키를 쓰는 모든 출처가 지금까지 %2달러 사용). 한도를 올리거나 다음 달을 기다리십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::CollectionStatus</name>
    <message>
        <source>updated %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>%1 갱신</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>아직 수집 전</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>출처 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>오류 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not collected yet</source>
        <translation>%1: 아직 수집 전</translation>
    </message>
    <message>
        <source>%1: %2, %3 new</source>
        <extracomment>%1 a source, %2 &quot;2 min ago&quot;, %3 number of new mentions</extracomment>
        <translation>%1: %2, 새 언급 %3건</translation>
    </message>
    <message>
        <source>No automatic source</source>
        <translation>자동 수집 출처 없음</translation>
    </message>
</context>
<context>
    <name>pulse::Collector</name>
    <message>
        <source>There is no such kind of source.</source>
        <translation>그런 종류의 출처는 없습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <translation>수집을 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::CompetitorsPage</name>
    <message>
        <source>Same sources and days only</source>
        <translation>같은 출처와 날짜만</translation>
    </message>
    <message>
        <source>Nobody to compare with yet</source>
        <translation>아직 비교할 경쟁사가 없습니다</translation>
    </message>
    <message>
        <source>Competitors stand here beside the brand over the same sources and days: how much is said, how far it reaches and how it sounds.</source>
        <translation>같은 출처와 날짜로 경쟁사를 나란히 봅니다: 얼마나 말하는지, 얼마나 닿는지, 어떤 분위기인지.</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>경쟁사 추가</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>언급 점유율</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>순감성 지수</translation>
    </message>
    <message>
        <source>Share of estimated reach</source>
        <translation>추정 도달 점유율</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>모든 수치</translation>
    </message>
    <message>
        <source>What may bend the comparison</source>
        <translation>비교를 왜곡할 수 있는 것</translation>
    </message>
    <message>
        <source>Said more of one than of the others</source>
        <translation>다른 브랜드보다 더 자주 나온 연관어</translation>
    </message>
    <message>
        <source>Share of voice with its range</source>
        <translation>언급 점유율과 범위</translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>브랜드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentions · %2 of %3 sources and %4 days are common to all · ranges: 95% of 1,000 resamplings (days for voice and sentiment, groups of authors for reach) · reach is an estimate</source>
        <translation>언급 %1건 · 출처 %3곳 중 %2곳과 %4일이 공통 · 범위: 1,000번 다시 뽑은 값의 95%(언급·감성은 날짜, 도달은 작성자 묶음) · 도달은 추정값</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>추정 도달</translation>
    </message>
    <message>
        <source>Share of reach</source>
        <translation>도달 점유율</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>긍정 비율</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>중대</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Nothing stands out: sources, days, queries and followers are alike.</source>
        <translation>두드러진 것이 없습니다. 출처·날짜·검색식·팔로워가 비슷합니다.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>두드러진 단어가 없습니다.</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>경쟁사</translation>
    </message>
</context>
<context>
    <name>pulse::Composition</name>
    <message>
        <source>Open a workspace</source>
        <translation>작업 파일 열기</translation>
    </message>
    <message>
        <source>Workspaces (*.pulsecheck);;All files (*)</source>
        <translation>작업 파일 (*.pulsecheck);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Backups (*.backup *.pulsecheck);;All files (*)</source>
        <translation>백업 (*.backup *.pulsecheck);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>작업 파일 백업</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>백업 (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the workspace…</source>
        <translation>작업 파일을 백업하는 중…</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1.</source>
        <translation>작업 파일을 %1에 백업했습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::DefinitionDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>정의: %1</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>이유를 짧게</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>적용 시작일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>이유(&amp;R)</translation>
    </message>
    <message>
        <source>Lists of people follow the new rule at once; charts and reports keep its date.</source>
        <translation>인물 목록은 새 기준을 바로 따르고, 차트와 보고서에는 날짜를 남깁니다.</translation>
    </message>
    <message>
        <source>Days from then on are counted anew, earlier days keep what held then. It can be undone.</source>
        <translation>그날부터 다시 세고 그 전 날은 그때의 정의를 유지합니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>These acts of the audience count:</source>
        <translation>다음 행동을 셉니다:</translation>
    </message>
    <message>
        <source>Reposts that were collected themselves</source>
        <translation>따로 수집한 재게시</translation>
    </message>
    <message>
        <source>A mention is a purchase opportunity where the program holds a wish to buy for at least this likely. Higher: fewer and surer ones.</source>
        <translation>프로그램이 구매 의사를 이 확률 이상으로 본 언급을 구매 기회로 셉니다. 높일수록 적고 확실합니다.</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>확률 하한</translation>
    </message>
    <message>
        <source>No source tells figures of an account yet. Add one of an own account, and they can be chosen here.</source>
        <translation>계정의 수치를 알려 주는 출처가 아직 없습니다. 자사 계정을 출처로 추가하면 여기서 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>Followers and figures of these sources are the brand&apos;s own:</source>
        <translation>다음 출처의 팔로워와 수치를 자사 것으로 셉니다:</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>셈하는 날 수</translation>
    </message>
    <message>
        <source> days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Judged mentions, at least</source>
        <translation>판정한 언급 하한</translation>
    </message>
    <message>
        <source>On one side, at least</source>
        <translation>한쪽의 비율 하한</translation>
    </message>
    <message>
        <source>At least one act has to count.</source>
        <translation>행동을 하나 이상 골라야 합니다.</translation>
    </message>
    <message>
        <source>A reason is needed: it stands beside the change from then on.</source>
        <translation>이유가 필요합니다. 변경 기록 옆에 남습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::DefinitionsPanel</name>
    <message>
        <source>Definitions: what the figures mean</source>
        <translation>정의: 수치의 뜻</translation>
    </message>
    <message>
        <source>A new definition holds from the day on that you name; earlier days keep theirs. Charts mark that day, and reports print the definition that holds.</source>
        <translation>새 정의는 정한 날부터 적용하고 그 전 날은 앞의 정의를 유지합니다. 차트에 그날을 표시하고 보고서에 적용 중인 정의를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>먼저 브랜드를 추가하십시오.</translation>
    </message>
    <message>
        <source>Edit the query</source>
        <translation>검색식 편집</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Not changed since the brand was added.</source>
        <translation>브랜드를 추가한 뒤 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>As it came.</source>
        <translation>처음 정의 그대로입니다.</translation>
    </message>
    <message>
        <source>The definition was changed: %1</source>
        <translation>정의를 바꾸었습니다: %1</translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>새 단어</translation>
    </message>
    <message>
        <source>Change a word</source>
        <translation>단어 변경</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>단어·구</translation>
    </message>
    <message>
        <source>for instance 존맛 or refund*</source>
        <translation>예: 존맛, refund*</translation>
    </message>
    <message>
        <source>* stands for any letters of the same word. Korean words are found with their particles.</source>
        <translation>*는 같은 단어 안의 아무 글자나 뜻합니다. 한국어 단어는 조사가 붙어도 찾습니다.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Meaning or aspect</source>
        <translation>뜻·속성</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>For the team: why it was added</source>
        <translation>팀을 위한 메모: 추가한 이유</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예문</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>바뀌는 것</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>in plain words, for instance “really delicious”</source>
        <translation>쉬운 말로, 예: 정말 맛있다</translation>
    </message>
    <message>
        <source>for instance price, delivery</source>
        <translation>예: 가격, 배송</translation>
    </message>
    <message>
        <source>Reading the stored mentions…</source>
        <translation>저장된 언급을 읽는 중…</translation>
    </message>
    <message>
        <source>Write a word, and what it would change stands here.</source>
        <translation>단어를 입력하면 바뀌는 것을 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Found in %1 of %2 stored mentions</source>
        <translation>저장된 언급 %2건 가운데 %1건에 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) class</source>
        <translation>
            <numerusform>판정 바뀜 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged by a person stay(s)</source>
        <translation>
            <numerusform>사람이 판정해 그대로 두는 언급 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryModel</name>
    <message>
        <source>Word or phrase</source>
        <translation>단어·구</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Meaning or aspect</source>
        <translation>뜻·속성</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryPanel</name>
    <message>
        <source>The team&apos;s dictionary</source>
        <translation>팀 감성 사전</translation>
    </message>
    <message>
        <source>Words that mean something of their own to you: slang of the product, irony, names that sound like praise or blame. They act on new posts at once and on stored ones in the background; what a person judged stays.</source>
        <translation>팀에서 따로 뜻을 두는 단어입니다. 제품 은어, 반어, 칭찬이나 비난처럼 들리는 이름을 적습니다. 새 글에는 바로, 저장된 글에는 뒤에서 적용하며 사람이 판정한 글은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Learn from the corrections</source>
        <translation>정정에서 배우기</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>쓰지 않기</translation>
    </message>
    <message>
        <source>Add a word…</source>
        <translation>단어 추가…</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>팀 단어</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>아직 단어가 없음</translation>
    </message>
    <message>
        <source>Before a word is saved you see which stored mentions it would judge otherwise.</source>
        <translation>저장하기 전에 어떤 언급의 판정이 바뀌는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>Reading the stored mentions anew</source>
        <translation>저장된 언급 다시 판정</translation>
    </message>
    <message>
        <source>Reading the stored mentions anew: %1 of %2</source>
        <translation>저장된 언급 다시 판정: %2건 가운데 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%n stored mention(s) have another class now.</source>
        <translation>
            <numerusform>저장된 언급 %n건의 판정이 바뀌었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from corrections</source>
        <translation>정정에서 배우기</translation>
    </message>
    <message>
        <source>From the sentiments that people corrected, a small layer over the program&apos;s judgement is trained. It is taken only where it judges corrections that it has not seen better than the program does without it.</source>
        <translation>사람이 정정한 감성으로 판정 위에 얹는 작은 보정을 학습합니다. 보지 않은 정정을 보정 없이 판정할 때보다 더 잘 맞힐 때에만 씁니다.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>배우는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Not in use: a layer from %n judged mention(s) would be no better than the program alone.</source>
        <translation>
            <numerusform>사용하지 않습니다. 사람이 판정한 언급 %n건으로 배운 보정이 프로그램만 쓸 때보다 낫지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dictionary was changed: %1</source>
        <translation>사전을 고쳤습니다: %1</translation>
    </message>
    <message>
        <source>Removed from the dictionary: %1</source>
        <translation>사전에서 삭제했습니다: %1</translation>
    </message>
    <message>
        <source>Posts are judged without the layer.</source>
        <translation>보정 없이 판정합니다.</translation>
    </message>
    <message>
        <source>The layer is used again.</source>
        <translation>보정을 다시 씁니다.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>%1. Of %3 judged mentions the program alone has %2 right, with the layer %4 (each judged by a layer that had not seen it). It changes %5% of the mentions that nobody corrected.</source>
        <extracomment>%1 &quot;In use&quot; or &quot;Not in use&quot;, then of %3 corrected mentions %2 right before, %4 after, %5 percent of the others</extracomment>
        <translation>%1. 사람이 판정한 언급 %3건 가운데 프로그램만으로 %2건, 보정을 더해 %4건을 맞힙니다(각 언급은 그것을 보지 않은 보정으로 판정). 정정하지 않은 언급의 %5%에서 판정이 바뀝니다.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>사용하지 않음</translation>
    </message>
    <message>
        <source>Not in use: to learn from, it takes %1 judged mentions of two classes at least; there are %2. Judge some that the program has right as well, so that it sees the difference.</source>
        <translation>사용하지 않음: 두 가지 이상의 감성으로 판정한 언급이 %1건은 있어야 배울 수 있습니다. 지금은 %2건입니다. 프로그램이 맞힌 언급도 몇 건 판정하면 차이를 배웁니다.</translation>
    </message>
    <message>
        <source>Not in use: a layer from the judged mentions would change %1% of the mentions that nobody corrected, which is too many.</source>
        <translation>사용하지 않음: 판정한 언급으로 만든 보정이 아무도 정정하지 않은 언급의 %1%를 바꾸게 되어 너무 많습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::EntryDialog</name>
    <message>
        <source>One a line, with or without #</source>
        <translation>한 줄에 하나, #은 있어도 없어도 됩니다</translation>
    </message>
    <message>
        <source>One a line: an address, and everything below it</source>
        <translation>한 줄에 주소 하나. 그 아래 주소도 포함합니다</translation>
    </message>
    <message>
        <source>One a line: values of utm_campaign</source>
        <translation>한 줄에 utm_campaign 값 하나</translation>
    </message>
    <message>
        <source>One a line: addresses of own posts; replies and reposts belong</source>
        <translation>한 줄에 자사 글 주소 하나. 댓글과 재게시가 모입니다</translation>
    </message>
    <message>
        <source>Words as in the search: a OR b -c</source>
        <translation>검색과 같은 방식: a OR b -c</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <translation>%1: 새 항목</translation>
    </message>
    <message>
        <source>%1: edit</source>
        <translation>%1: 편집</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>바꿨습니다: %1</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation>예: %1</translation>
    </message>
</context>
<context>
    <name>pulse::EvidenceChart</name>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
</context>
<context>
    <name>pulse::EvidenceView</name>
    <message>
        <source>Look</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>자료 부족</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>볼 수 없음</translation>
    </message>
    <message>
        <source>Counted up to %1 · n=%2</source>
        <translation>집계 기준 %1 · n=%2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1개 모두 보기</translation>
    </message>
    <message>
        <source>Judge the sample…</source>
        <translation>표본 판정하기…</translation>
    </message>
    <message>
        <source>Save with a crisis case…</source>
        <translation>위기 건에 저장…</translation>
    </message>
</context>
<context>
    <name>pulse::FirstStartDialog</name>
    <message>
        <source>Getting started</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>예시 자료 먼저 보기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>한 줄에 이름 하나</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>브랜드(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Words that make a post a mention (without them: the name)</source>
        <translation>언급으로 볼 단어(&amp;W) — 비워 두면 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Competitors (may follow later)</source>
        <translation>경쟁사(&amp;C) — 나중에 더해도 됩니다</translation>
    </message>
    <message>
        <source>Which brand do you look after?</source>
        <translation>어떤 브랜드를 맡고 있습니까?</translation>
    </message>
    <message>
        <source>Short forms, other spellings and product names find more; NOT leaves out words with another meaning.</source>
        <translation>줄임말, 다른 표기, 제품 이름을 더하면 더 많이 찾고, NOT으로 뜻이 다른 단어를 뺍니다.</translation>
    </message>
    <message>
        <source>One address a line, for example a news search or a blog</source>
        <translation>한 줄에 주소 하나(뉴스 검색, 블로그 등)</translation>
    </message>
    <message>
        <source>&amp;Feeds (RSS, Atom, JSON Feed)</source>
        <translation>피드(&amp;F) (RSS, Atom, JSON Feed)</translation>
    </message>
    <message>
        <source>&amp;Hashtags on a Mastodon server</source>
        <translation>Mastodon 서버의 해시태그(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Propose a value once four weeks are stored</source>
        <translation>4주치 자료가 모이면 값을 제안받습니다(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mentions on a good day</source>
        <translation>좋은 하루의 언급 수(&amp;M)</translation>
    </message>
    <message>
        <source>What is a good day?</source>
        <translation>어떤 날이 좋은 하루입니까?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Please write the brand&apos;s name.</source>
        <translation>브랜드 이름을 적어 주십시오.</translation>
    </message>
    <message>
        <source>The words cannot be read at character %1: %2</source>
        <translation>단어의 %1번째 글자를 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>I have a file of &amp;posts: import it next</source>
        <translation>게시물 파일이 있습니다. 이어서 가져옵니다(&amp;P)</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 브랜드를 추가했습니다.</translation>
    </message>
    <message>
        <source>for example: &quot;Yesi Electronics&quot; OR yesipc NOT second-hand</source>
        <translation>예: 예시전자 OR 예시PC OR &quot;Yesi Electronics&quot; NOT 중고</translation>
    </message>
    <message>
        <source>for example: yesipc, yesiwatch</source>
        <translation>예: 예시PC, 예시워치</translation>
    </message>
    <message>
        <source>Where shall Pulsecheck collect posts?</source>
        <translation>어디에서 글을 모으겠습니까?</translation>
    </message>
    <message>
        <source>Today compares each figure with a typical day and with the good day that you choose. All other benchmarks are in the settings.</source>
        <translation>오늘 화면은 수치를 평소 하루, 그리고 여기서 정한 좋은 하루와 견줍니다. 다른 지표의 기준값은 설정에 있습니다.</translation>
    </message>
    <message>
        <source>Finish and choose the file</source>
        <translation>마치고 파일 고르기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>수집 시작하기</translation>
    </message>
    <message>
        <source>All of it may stay empty now. Settings &gt; Sources adds Naver, YouTube, X, Instagram and other places at any time.</source>
        <translation>지금은 비워 두어도 됩니다. 네이버, 유튜브, X, 인스타그램 등은 설정 &gt; 출처에서 언제든 더할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
</context>
<context>
    <name>pulse::FootLine</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>This system has no program that opens %1.</source>
        <translation>이 시스템에 %1 파일을 여는 프로그램이 없습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::GeneralPanel</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>The name stands beside everything you tick, note or correct.</source>
        <translation>점검, 메모, 정정에 이 이름이 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>이름(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>화면 모드(&amp;A)</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>이름을 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::GoalsPanel</name>
    <message>
        <source>Benchmarks: what a good day is</source>
        <translation>기준값: 좋은 하루</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>먼저 브랜드를 추가해 주십시오.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Typical day</source>
        <translation>평소 하루</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안값</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>좋은 하루</translation>
    </message>
    <message>
        <source>Not enough data for every proposal (n=%1 comparable days); it takes %2.</source>
        <translation>제안값을 모두 내기에는 자료 부족(비교할 수 있는 날 n=%1). %2일이 필요합니다.</translation>
    </message>
    <message>
        <source>Proposed is the upper quarter of the comparable days of the last %1 weeks; holidays are left out.</source>
        <translation>제안값은 최근 %1주의 비교 가능한 날 가운데 위쪽 4분의 1 값입니다. 공휴일은 뺍니다.</translation>
    </message>
    <message>
        <source>Good day: %1</source>
        <translation>좋은 하루: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>저장: %1</translation>
    </message>
    <message>
        <source>Use the proposal: %1</source>
        <translation>제안값 적용: %1</translation>
    </message>
    <message>
        <source>proposed from comparable days (n=%1)</source>
        <translation>비교 가능한 날에서 제안(n=%1)</translation>
    </message>
    <message>
        <source>The benchmark was changed: %1</source>
        <translation>기준값을 바꿨습니다: %1</translation>
    </message>
    <message>
        <source>Today and the reports compare with these values. A new value holds from the day on that you name; earlier days keep theirs.</source>
        <translation>오늘 화면과 보고서가 이 값과 견줍니다. 새 값은 정한 날부터 적용하고 그 전 날은 앞의 값을 유지합니다.</translation>
    </message>
    <message>
        <source>A new value holds from</source>
        <translation>새 값 적용 시작일</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>이유를 짧게</translation>
    </message>
    <message>
        <source>Reason of a new value</source>
        <translation>새 값의 이유</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>변경 이력: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 the proposed number, which a click takes over</extracomment>
        <translation>%1 적용</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>현재 기준값</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 is in force already.</source>
        <translation>현재 기준값이 이미 %1입니다.</translation>
    </message>
</context>
<context>
    <name>pulse::HandEntryDialog</name>
    <message>
        <source>Only the day is known</source>
        <translation>날짜만 앎</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a post by hand</source>
        <translation>게시물 직접 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Paste the address of the post, if it has one</source>
        <translation>게시물 주소가 있으면 붙여 넣으십시오</translation>
    </message>
    <message>
        <source>for instance X, LinkedIn, a forum</source>
        <translation>예: X, LinkedIn, 커뮤니티 이름</translation>
    </message>
    <message>
        <source>@name, as it stands there</source>
        <translation>그곳에 적힌 @이름</translation>
    </message>
    <message>
        <source>The words of the post</source>
        <translation>게시물의 글</translation>
    </message>
    <message>
        <source>By the brands&apos; queries</source>
        <translation>브랜드 검색식에 따라</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>%1, as they stand there: 120, 1.2K, 3만. Empty: unknown.</source>
        <translation>%1: 그곳에 적힌 대로 120, 1.2K, 3만. 모르면 비워 둡니다.</translation>
    </message>
    <message>
        <source>Channel and account are read from the address itself; nothing is asked of the network.</source>
        <translation>채널과 계정은 주소만 보고 읽습니다. 네트워크에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>This is the address of a page, not of one post.</source>
        <translation>게시물 하나가 아니라 페이지의 주소입니다.</translation>
    </message>
    <message>
        <source>The same address again is the same mention.</source>
        <translation>같은 주소를 다시 넣어도 같은 언급입니다.</translation>
    </message>
    <message>
        <source>A picture of the post</source>
        <translation>게시물의 그림</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>그림을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>screenshot.png</source>
        <translation>화면.png</translation>
    </message>
    <message>
        <source>or drop it here, or paste a screenshot (at most %1 MB)</source>
        <translation>여기에 끌어 놓거나 화면 그림을 붙여 넣어도 됩니다(최대 %1MB)</translation>
    </message>
    <message>
        <source>%1 (%2 kB)</source>
        <translation>%1(%2kB)</translation>
    </message>
    <message>
        <source>The post was here already; what was new is kept with it.</source>
        <translation>이미 있던 게시물입니다. 새로운 것만 더했습니다.</translation>
    </message>
    <message>
        <source>The post was added.</source>
        <translation>게시물을 추가했습니다.</translation>
    </message>
    <message>
        <source>The post was here already. Nothing was added twice.</source>
        <translation>이미 있던 게시물입니다. 두 번 추가하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::HttpExchange</name>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It begins with https:// and a server&apos;s name.</source>
        <translation>&quot;%1&quot; 값은 웹 주소가 아닙니다. 주소는 https://와 서버 이름으로 시작합니다.</translation>
    </message>
    <message>
        <source>%1 would send everything unencrypted (http). Only https addresses are read; try the same address with https.</source>
        <translation>%1에서는 모든 내용을 암호화하지 않고 보냅니다(http). https 주소만 읽으므로 같은 주소를 https로 입력해 보십시오.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: are not read. Use https.</source>
        <translation>앞부분이 %1:인 주소는 읽지 않습니다. https 주소를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 sends more than %2 MB, so it was stopped and nothing of it was kept. Choose a smaller feed.</source>
        <translation>%1에서 %2MB보다 많이 보내어 중단했고, 아무것도 저장하지 않았습니다. 더 작은 피드를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 sends us from one address to the next without end. Check the address.</source>
        <translation>%1에서 다른 주소로 끝없이 보냅니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 sends us on to an address that is not safe to follow (%2). It was not followed.</source>
        <translation>%1에서 안전하지 않은 주소(%2)로 보내어 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted, so nothing was read: %2. Check the address and this computer&apos;s date; otherwise its owner must mend it.</source>
        <translation>%1의 인증서를 신뢰할 수 없어 아무것도 읽지 않았습니다: %2. 주소와 이 컴퓨터의 날짜를 확인하십시오. 그래도 안 되면 해당 사이트에서 고쳐야 합니다.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time. The next attempt comes by itself.</source>
        <translation>%1의 응답이 제때 끝나지 않았습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is not connected. Check the address and the connection.</source>
        <translation>%1 서버를 찾을 수 없거나 이 컴퓨터가 인터넷에 연결되어 있지 않습니다. 주소와 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address, or try later.</source>
        <translation>%1에서 연결을 거부했습니다. 주소를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer, so none of it was kept. The next attempt comes by itself.</source>
        <translation>%1의 응답이 중간에 끊겨 아무것도 저장하지 않았습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network settings did not let us through to %1. Check the proxy settings of the system.</source>
        <translation>이 컴퓨터의 네트워크 프록시를 거쳐 %1에 연결하지 못했습니다. 시스템의 프록시 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>읽지 못했습니다: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 sends us on to another address, which is not followed with a secret in hand. Check the address.</source>
        <translation>%1에서 다른 주소로 보냈지만, 비밀 정보를 가진 채로는 따라가지 않습니다. 주소를 확인해 주십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportDialog</name>
    <message>
        <source>Import posts</source>
        <translation>게시물 가져오기</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행률</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Drop a file with posts here</source>
        <translation>게시물이 든 파일을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>이 파일은 가져올 수 없습니다</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON Lines or XLSX, also compressed with gzip. Nothing is stored before you have seen the first rows.</source>
        <translation>CSV, TSV, JSON Lines, XLSX. gzip으로 압축한 파일도 됩니다. 첫 행들을 확인하기 전에는 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Choose a file with posts</source>
        <translation>게시물이 든 파일 선택</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xlsx *.gz);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xlsx *.gz);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>Stopping after the rows in hand…</source>
        <translation>읽고 있던 행까지 마치고 중지합니다…</translation>
    </message>
    <message>
        <source>%1 rows read, %2 posts added</source>
        <translation>%1행 읽음, 게시물 %2건 추가</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>제외된 행 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows of %1</source>
        <translation>%1의 제외된 행</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportMappingPanel</name>
    <message>
        <source>The first row names the columns</source>
        <translation>첫 행은 열 이름</translation>
    </message>
    <message>
        <source>Add brands that are not here yet</source>
        <translation>아직 없는 브랜드 추가</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>한국어 (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>쉼표 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>쌍반점 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>세로줄 |</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>파일의 첫 행들</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>구분 기호</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>시간대가 적히지 않은 시각의 시간대</translation>
    </message>
    <message>
        <source>Whose mentions are they</source>
        <translation>어느 브랜드의 언급인가</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>출처 이름</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>압축됨</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>열 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1열</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>%1 열의 뜻</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>가져오지 않음</translation>
    </message>
    <message>
        <source>The queries of the brands decide</source>
        <translation>브랜드의 검색식으로 정하기</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names the brand</source>
        <translation>&quot;%1&quot; 열이 브랜드를 나타냄</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>모두: %1</translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the posts.</source>
        <translation>게시물의 본문이 든 열을 선택하십시오.</translation>
    </message>
    <message>
        <source>No column holds the time: the posts are listed, but stand in no chart.</source>
        <translation>시각이 든 열이 없습니다. 게시물은 목록에 나오지만 차트에는 나오지 않습니다.</translation>
    </message>
    <message>
        <source>No column holds an ID: author, time and text tell posts apart.</source>
        <translation>ID가 든 열이 없습니다. 작성자, 시각, 본문으로 게시물을 구분합니다.</translation>
    </message>
    <message>
        <source>The choices are remembered for files with the same columns.</source>
        <translation>선택한 내용은 열이 같은 파일에 다시 쓰도록 기억합니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportResultPanel</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>제외된 행 저장…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>제외된 행</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>가져오기 중지됨</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>가져오기 완료</translation>
    </message>
    <message>
        <source>What was stored until then is kept. Importing the file again adds the rest.</source>
        <translation>그때까지 저장한 것은 그대로 있습니다. 파일을 다시 가져오면 나머지가 추가됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in %1 s from &quot;%2&quot;.</source>
        <translation>
            <numerusform>&quot;%2&quot;에서 %n행을 %1초에 읽었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have no time and stand in no chart.</source>
        <translation>
            <numerusform>시각이 없는 게시물 %n건은 차트에 나오지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in the chosen encoding.</source>
        <translation>
            <numerusform>선택한 인코딩으로 읽을 수 없는 글자가 %n자 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rejected rows</source>
        <translation>제외된 행 %2개 가운데 처음 %1개</translation>
    </message>
    <message>
        <source>The import did not finish</source>
        <translation>가져오기를 마치지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had an ID that a spreadsheet had rounded, such as 1.99E+18; their words tell them apart. Export the IDs as text to keep them.</source>
        <translation>
            <numerusform>스프레드시트가 ID를 1.99E+18처럼 반올림한 행이 %n개 있어 내용으로 구별했습니다. ID를 텍스트로 내보내면 그대로 남습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::InfluenceView</name>
    <message>
        <source>Influence</source>
        <translation>영향력 점수</translation>
    </message>
    <message>
        <source>%1% reach (followers, 1,000,000 for all of it), %2% engagement per original post (1,000), %3% shares per post (300), each by orders of magnitude; what is not known is left out.</source>
        <translation>도달 %1%(팔로워 100만이면 만점), 원문 한 건당 참여 %2%(1,000이면 만점), 한 건당 공유 %3%(300이면 만점)를 로그 척도로 더합니다. 알 수 없는 부분은 빼고 계산합니다.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100점 중 %1점</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 per post</source>
        <translation>글당 %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>%1 followers, estimated reach %2</source>
        <translation>팔로워 %1, 추정 도달 %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>도달</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>확산</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>글을 퍼뜨린 사람</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>팔로워 %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 인물 카드</translation>
    </message>
</context>
<context>
    <name>pulse::JsonMappingEditor</name>
    <message>
        <source>Load the address</source>
        <translation>주소 불러오기</translation>
    </message>
    <message>
        <source>List of posts</source>
        <translation>글 목록</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>The member of the answer that names the next page</source>
        <translation>다음 쪽을 가리키는 항목</translation>
    </message>
    <message>
        <source>The first posts as they would be read</source>
        <translation>이렇게 읽을 때의 첫 글</translation>
    </message>
    <message>
        <source>A mapping is saved. Load the address to see or change it.</source>
        <translation>항목 연결이 저장되어 있습니다. 보거나 바꾸려면 주소를 불러오십시오.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>The answer holds no list of posts. Check the address.</source>
        <translation>응답에 글 목록이 없습니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check what each member means.</source>
        <translation>각 항목의 뜻을 확인하십시오.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>응답 전체</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>시각 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>좋아요 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least the member that holds the text or the title.</source>
        <translation>적어도 글이나 제목이 담긴 항목을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::KeepingStatus</name>
    <message>
        <source>The lists of past days are made: pages of a whole year are quick now.</source>
        <translation>지난 날짜별 목록을 다 만들었습니다. 이제 한 해를 보는 화면이 빨리 열립니다.</translation>
    </message>
    <message>
        <source>Making lists of past days: %1%. Every figure is right meanwhile, pages of a year take longer. You can close the program: the rest is made at the next start.</source>
        <translation>지난 날짜별 목록을 만드는 중: %1%. 그동안에도 수치는 모두 맞고, 한 해를 보는 화면만 조금 늦습니다. 프로그램을 닫아도 됩니다. 남은 것은 다음에 시작할 때 만듭니다.</translation>
    </message>
</context>
<context>
    <name>pulse::KeptReportsPanel</name>
    <message>
        <source>Take out of the kept ones</source>
        <translation>보관에서 빼기</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>보관한 보고서</translation>
    </message>
    <message>
        <source>A report that is kept as final stays as it is, whatever comes into the data later. Choose a period, then “Keep as final”.</source>
        <translation>확정본으로 보관한 보고서는 나중에 자료가 더 들어와도 그대로 남습니다. 기간을 고르고 “확정본으로 보관”을 누르십시오.</translation>
    </message>
    <message>
        <source>%1
kept %2, %3</source>
        <translation>%1
%2 보관, %3</translation>
    </message>
    <message>
        <source>The report is no longer kept.</source>
        <translation>보고서를 보관에서 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::KpiDialog</name>
    <message>
        <source>KPIs of %1</source>
        <translation>%1 KPI</translation>
    </message>
    <message>
        <source>KPIs by family</source>
        <translation>구분별 KPI</translation>
    </message>
    <message>
        <source>Definitions…</source>
        <translation>정의…</translation>
    </message>
    <message>
        <source>Benchmarks…</source>
        <translation>기준값…</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>추이 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Periods go up to now; the figure in brackets is the whole period before. People are counted once in each period, so a week is not the sum of its days.</source>
        <translation>기간은 지금까지이며 괄호 안은 앞 기간 전체의 값입니다. 사람은 기간마다 한 번만 세므로 한 주는 날마다의 합이 아닙니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>좋은 하루</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <extracomment>%1 a sign, %2 a date, %3 what was defined anew</extracomment>
        <translation>%1 %2부터: %3</translation>
    </message>
</context>
<context>
    <name>pulse::ListsPanel</name>
    <message>
        <source>Accounts and risk words</source>
        <translation>계정과 위험 단어</translation>
    </message>
    <message>
        <source>The daily crisis scan reads the posts of these accounts and marks these words. One entry a line.</source>
        <translation>일일 위기 점검에서 이 계정의 글을 읽고 이 단어를 표시합니다. 한 줄에 하나씩 적습니다.</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>자사 계정</translation>
    </message>
    <message>
        <source>Handles of the brand, without @</source>
        <translation>브랜드 계정 이름(@ 없이)</translation>
    </message>
    <message>
        <source>The own accounts were changed.</source>
        <translation>자사 계정을 바꿨습니다.</translation>
    </message>
    <message>
        <source>Risk words</source>
        <translation>위험 단어</translation>
    </message>
    <message>
        <source>Words you must hear of at once</source>
        <translation>바로 알아야 할 단어</translation>
    </message>
    <message>
        <source>The risk words were changed.</source>
        <translation>위험 단어를 바꿨습니다.</translation>
    </message>
    <message>
        <source>Hand-over tags</source>
        <translation>전달 태그</translation>
    </message>
    <message>
        <source>Tags that mark a mention for another team</source>
        <translation>다른 팀에 넘길 언급에 붙이는 태그</translation>
    </message>
    <message>
        <source>The hand-over tags were changed.</source>
        <translation>전달 태그를 바꿨습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>저장: %1</translation>
    </message>
</context>
<context>
    <name>pulse::LoopbackListener</name>
    <message>
        <source>Another program on this computer uses the port %1, at which the sign-in comes back. Close it and try again, or paste a token.</source>
        <translation>로그인 응답을 받을 포트(%1)를 이 컴퓨터의 다른 프로그램이 쓰고 있습니다. 그 프로그램을 닫고 다시 시도하거나 토큰을 붙여 넣어 주십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::MailDialog</name>
    <message>
        <source>Save and send a test</source>
        <translation>저장하고 테스트 메일 보내기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Mail account for reports</source>
        <translation>보고서를 보낼 메일 계정</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None (to this machine alone)</source>
        <translation>없음(이 컴퓨터로만)</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>비워 두면 그대로</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>보내는 서버</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>보내는 메일 서버</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Encryption on the way to the server</source>
        <translation>서버까지의 암호화</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>서버 포트</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>서버의 사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Password at the server</source>
        <translation>서버의 암호</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>보내는 사람</translation>
    </message>
    <message>
        <source>Address that the mail comes from</source>
        <translation>보내는 사람의 주소</translation>
    </message>
    <message>
        <source>Test to</source>
        <translation>테스트 메일 받을 주소</translation>
    </message>
    <message>
        <source>Address for a test</source>
        <translation>테스트 메일을 받을 주소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this machine, never in the workspace file.</source>
        <translation>암호는 이 컴퓨터의 키 저장소에만 보관하며 작업 파일에는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>Saved. This system has no key store, so the password lasts until Pulsecheck closes.</source>
        <translation>저장했습니다. 키 저장소가 없어 암호는 Pulsecheck를 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>Saved. Enter an address for the test.</source>
        <translation>저장했습니다. 테스트 메일을 받을 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Saved. Sending the test…</source>
        <translation>저장했습니다. 테스트 메일을 보내는 중…</translation>
    </message>
    <message>
        <source>The test was sent to %1. Look whether it arrived.</source>
        <translation>%1에 테스트 메일을 보냈습니다. 도착했는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::MainWindow</name>
    <message>
        <source>This is a sample: every name, post and number in it is invented.</source>
        <translation>예시 자료입니다. 이름과 글, 숫자는 모두 지어낸 것입니다.</translation>
    </message>
    <message>
        <source>Open a workspace of your own</source>
        <translation>내 작업 파일 열기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of the navigation: %1 a page&apos;s name, %2 its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>변경을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>파일 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export mentions…</source>
        <translation>언급 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>작업 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>예시 자료 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back up the workspace…</source>
        <translation>작업 파일 백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>백업 복원(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>마지막 변경 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>이 화면에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search mentions</source>
        <translation>언급 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>출처 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>화면 모드(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pulsecheck</source>
        <translation>Pulsecheck 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a post by hand…</source>
        <translation>게시물 직접 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>검색식 쓰는 법(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing was changed since the window opened.</source>
        <translation>창을 연 뒤로 바꾼 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::MentionDetail</name>
    <message>
        <source>Open the original ↗</source>
        <translation>원문 열기 ↗</translation>
    </message>
    <message>
        <source>Correct sentiment</source>
        <translation>감성 정정</translation>
    </message>
    <message>
        <source>Mark as noise</source>
        <translation>무관한 언급으로 표시</translation>
    </message>
    <message>
        <source>All posts of this author</source>
        <translation>이 작성자의 글 모두 보기</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>언급 본문</translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation>선택한 언급이 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the list to read it in full.</source>
        <translation>목록에서 고르면 전체 내용이 보입니다.</translation>
    </message>
    <message>
        <source>When this author posts</source>
        <translation>이 사람의 활동</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>왜 중요한가</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Your judgement is kept and never overwritten</source>
        <translation>사람의 판정은 그대로 보관하며 덮어쓰지 않습니다</translation>
    </message>
    <message>
        <source>Leaves every count; can be undone (Delete)</source>
        <translation>모든 집계에서 빠지며 되돌릴 수 있습니다 (Delete)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What the team should know about this mention or its author</source>
        <translation>이 언급이나 작성자에 관해 팀이 알아야 할 것</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>아직 메모가 없습니다.</translation>
    </message>
    <message>
        <source>deleted at its place</source>
        <translation>원문 삭제됨</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Not noise</source>
        <translation>무관한 언급 표시 해제</translation>
    </message>
    <message>
        <source>Show them →</source>
        <translation>언급 보기 →</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>보기: %1</translation>
    </message>
    <message>
        <source>Its place tells no engagement</source>
        <translation>출처가 참여 수를 알려 주지 않음</translation>
    </message>
    <message>
        <source>Engagement %1 – usual for this author %2</source>
        <translation>참여 %1 – 이 작성자의 평소 %2</translation>
    </message>
    <message>
        <source>Engagement %1 – too few posts of this author to say what is usual</source>
        <translation>참여 %1 – 이 작성자의 글이 적어 평소 수준을 알 수 없음</translation>
    </message>
    <message>
        <source>As the program judged</source>
        <translation>프로그램의 판정대로</translation>
    </message>
    <message>
        <source>Copied: author, place, time, text and address.</source>
        <translation>복사됨: 작성자, 출처, 시각, 본문, 주소</translation>
    </message>
    <message>
        <source>Tags of this mention, separated by commas</source>
        <translation>이 언급의 태그를 쉼표로 나누어 입력해 주십시오</translation>
    </message>
    <message>
        <source>Mentions by weekday and hour</source>
        <translation>요일·시간대별 언급</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>위기 건…</translation>
    </message>
    <message>
        <source>Saves it with a crisis case as it stands now</source>
        <translation>지금 모습 그대로 위기 건에 저장합니다</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Person card →</source>
        <translation>인물 카드 →</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Attaches a picture of the post as it stood</source>
        <translation>글의 모습을 그림으로 붙입니다</translation>
    </message>
    <message numerus="yes">
        <source>In the 24 hours after it %n mention(s) used the same words</source>
        <translation>
            <numerusform>이 글 뒤 24시간 동안 같은 표현을 쓴 언급 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the 24 hours after it %n mention(s) carried the same link</source>
        <translation>
            <numerusform>이 글 뒤 24시간 동안 같은 링크를 실은 언급 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::MentionEditor</name>
    <message>
        <source>The sentiment was corrected.</source>
        <translation>감성을 정정했습니다.</translation>
    </message>
    <message>
        <source>The correction of the sentiment was taken away.</source>
        <translation>감성 정정을 거두었습니다.</translation>
    </message>
    <message>
        <source>Marked as noise: it no longer counts.</source>
        <translation>무관한 언급으로 표시했습니다. 집계에서 빠집니다.</translation>
    </message>
    <message>
        <source>No longer noise: it counts again.</source>
        <translation>무관한 언급 표시를 해제했습니다. 다시 집계합니다.</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>태그를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>메모를 저장했습니다.</translation>
    </message>
    <message>
        <source>The picture was taken off.</source>
        <translation>그림을 뗐습니다.</translation>
    </message>
    <message>
        <source>The picture was attached.</source>
        <translation>그림을 붙였습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The sentiment of %n mention(s) was corrected.</source>
        <translation>
            <numerusform>언급 %n건의 감성을 정정했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The correction of %n mention(s) was taken away.</source>
        <translation>
            <numerusform>언급 %n건의 정정을 취소했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::MentionFilterBar</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>감성</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>조건 더하기</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>%1+ followers</source>
        <translation>팔로워 %1+</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ 조건</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>검색: %1</translation>
    </message>
    <message>
        <source>One author</source>
        <translation>한 작성자</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>링크: %1</translation>
    </message>
    <message>
        <source>Wish to buy</source>
        <translation>구매 의향</translation>
    </message>
    <message>
        <source>Without reposts</source>
        <translation>재게시 제외</translation>
    </message>
    <message>
        <source>Only noise</source>
        <translation>무관한 언급만</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a condition of the filter</extracomment>
        <translation>조건 빼기: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>최근 24시간</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>날짜 고르기…</translation>
    </message>
    <message>
        <source>Any followers</source>
        <translation>팔로워 제한 없음</translation>
    </message>
    <message>
        <source>Clear every condition</source>
        <translation>조건 모두 지우기</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Risk words</source>
        <translation>위험 단어</translation>
    </message>
</context>
<context>
    <name>pulse::MentionPictureView</name>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>떼기</translation>
    </message>
    <message>
        <source>Picture of the post</source>
        <translation>게시물의 그림</translation>
    </message>
    <message>
        <source>Show the picture whole</source>
        <translation>그림 전체 보기</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>그림을 저장하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>pulse::MentionWords</name>
    <message>
        <source>Wish to buy</source>
        <translation>구매 의향</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>무관</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>긍정</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>미분류</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된순</translation>
    </message>
    <message>
        <source>Most engagement</source>
        <translation>참여 많은 순</translation>
    </message>
    <message>
        <source>Most followers</source>
        <translation>팔로워 많은 순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>알 수 없는 언어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation>좋아요 %1</translation>
    </message>
    <message>
        <source>Shares %1</source>
        <translation>공유 %1</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>댓글 %1</translation>
    </message>
    <message>
        <source>Views %1</source>
        <translation>조회 %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>No date; collected %1</source>
        <extracomment>an item without a date; %1 is when the program received it</extracomment>
        <translation>날짜 없음 (수집 %1)</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>작성자 모름</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
</context>
<context>
    <name>pulse::MentionsPage</name>
    <message>
        <source>The chosen mention</source>
        <translation>선택한 언급</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Save what is filtered as CSV</source>
        <translation>걸러진 언급을 CSV로 저장</translation>
    </message>
    <message>
        <source>Save what is filtered as XLSX</source>
        <translation>걸러진 언급을 XLSX로 저장</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>원문 열기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Noise on or off</source>
        <translation>무관한 언급 표시·해제</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>No mention matches</source>
        <translation>조건에 맞는 언급이 없습니다</translation>
    </message>
    <message>
        <source>Fewer conditions find more. The stored mentions are all still there.</source>
        <translation>조건을 줄이면 더 찾을 수 있습니다. 저장된 언급은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No mentions yet</source>
        <translation>아직 언급이 없습니다</translation>
    </message>
    <message>
        <source>What is collected from sources or imported from files appears here, newest first.</source>
        <translation>출처에서 수집하거나 파일에서 가져온 언급이 여기에 최신순으로 보입니다.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예시 자료 열기</translation>
    </message>
    <message>
        <source>This mention is no longer in the workspace.</source>
        <translation>이 언급은 작업 파일에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>스프레드시트 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export mentions</source>
        <translation>언급 내보내기</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>언급 %1</translation>
    </message>
    <message>
        <source>Exporting… %1%</source>
        <extracomment>%1 percent; the button beside it stops the export</extracomment>
        <translation>내보내는 중… %1%</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>%1 mentions were saved in %2.</source>
        <translation>언급 %1건을 %2에 저장했습니다.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was saved.</source>
        <translation>내보내기를 중지했습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Save with a crisis case…</source>
        <translation>위기 건에 저장…</translation>
    </message>
    <message>
        <source>Back to the mentions of the brand</source>
        <translation>브랜드의 언급으로 돌아가기</translation>
    </message>
    <message>
        <source>Campaign ✕</source>
        <translation>캠페인 ✕</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>게시물 추가…</translation>
    </message>
    <message>
        <source>One post by hand, or by its address (Ctrl+N)</source>
        <translation>게시물 하나를 직접 또는 주소로 추가합니다(Ctrl+N)</translation>
    </message>
    <message>
        <source>%2 of %1 · %3 s</source>
        <extracomment>%1 all stored mentions, %2 those that match, %3 seconds to the first page</extracomment>
        <translation>%1건 중 %2건 · %3초</translation>
    </message>
    <message>
        <source>Correct sentiment</source>
        <translation>감성 정정</translation>
    </message>
    <message>
        <source>As the program judged</source>
        <translation>프로그램의 판정대로</translation>
    </message>
    <message>
        <source>At most %1 mentions can be corrected at once. Nothing was changed.</source>
        <translation>한 번에 %1건까지 정정할 수 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Some of the chosen mentions are still being read. Nothing was changed; please do it again.</source>
        <translation>선택한 언급 가운데 아직 읽는 중인 것이 있습니다. 아무것도 바꾸지 않았으니 다시 시도해 주십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>보고서 미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the mentions behind it</source>
        <translation>누르면 이 숫자의 언급을 봅니다</translation>
    </message>
</context>
<context>
    <name>pulse::PeoplePage</name>
    <message>
        <source>The chosen person</source>
        <translation>선택한 사람</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Save who is filtered as CSV</source>
        <translation>걸러진 사람을 CSV로 저장</translation>
    </message>
    <message>
        <source>Save who is filtered as XLSX</source>
        <translation>걸러진 사람을 XLSX로 저장</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>All their mentions</source>
        <translation>이 사람의 모든 언급</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>조건에 맞는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Fewer conditions find more people.</source>
        <translation>조건을 줄이면 더 많은 사람이 보입니다.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>조건 지우기</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>아직 말한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Whoever speaks of %1 appears here: where, when, how often, for or against.</source>
        <translation>%1에 관해 말하는 사람이 여기에 나타납니다. 어디서, 언제, 얼마나 자주, 어느 쪽에서 말하는지 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>스프레드시트 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>사람 내보내기</translation>
    </message>
    <message>
        <source>people %1</source>
        <translation>사람 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) saved to %1</source>
        <translation>
            <numerusform>%n명을 %1에 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <extracomment>%1 how many, with separators</extracomment>
        <translation>
            <numerusform>%1명</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever speaks of your brand appears here: where, when, how often, for or against.</source>
        <translation>내 브랜드를 말하는 사람이 여기에 보입니다. 어디서, 언제, 얼마나 자주, 어느 쪽에서 말하는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>브랜드 추가</translation>
    </message>
</context>
<context>
    <name>pulse::PersonCard</name>
    <message>
        <source>Staff or paid</source>
        <translation>임직원·유료</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>인물 카드</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>선택한 사람 없음</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is known of them.</source>
        <translation>목록에서 사람을 선택하면 알려진 내용을 보여 줍니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>얼마나 자주</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>자주 쓰는 말</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>실제 발언</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>기준 바꾸기…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>All their mentions</source>
        <translation>모든 언급 보기</translation>
    </message>
    <message>
        <source>Staff and paid people stand apart from advocates and detractors</source>
        <translation>임직원과 유료 계정은 옹호자와 비판자에서 따로 둡니다</translation>
    </message>
    <message>
        <source>Mentions by weekday and hour</source>
        <translation>요일과 시간대별 언급</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>usually every %1 days, longest pause %2 days</source>
        <extracomment>%1 days, may have a decimal</extracomment>
        <translation>평소 %1일마다, 가장 긴 공백 %2일</translation>
    </message>
    <message>
        <source>silent for longer than ever before and than %1 days</source>
        <translation>%1일 넘게, 지금까지 가장 길게 조용함</translation>
    </message>
    <message>
        <source>In %1 of %2 texts here</source>
        <translation>이 사람의 글 %2건 중 %1건</translation>
    </message>
    <message>
        <source>Mentions with %1</source>
        <translation>%1 포함 언급</translation>
    </message>
    <message>
        <source>Nothing stands out against what others say (n=%1).</source>
        <translation>다른 사람과 견주어 두드러진 말이 없습니다(n=%1).</translation>
    </message>
    <message>
        <source>More often than others say them, from %1 texts.</source>
        <translation>글 %1건에서 다른 사람보다 자주 쓴 말입니다.</translation>
    </message>
    <message>
        <source>Tags of this person, separated by commas</source>
        <translation>이 사람의 태그(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Wrote in answer to no campaign so far.</source>
        <translation>아직 캠페인에 답한 글이 없습니다.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>후원</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <extracomment>%1 and %2 numbers of mentions</extracomment>
        <translation>긍정 %1, 부정 %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>무엇에 대해</translation>
    </message>
    <message>
        <source>times of %1</source>
        <extracomment>%1 a time zone such as Asia/Seoul</extracomment>
        <translation>%1 시각 기준</translation>
    </message>
    <message>
        <source>complaint: %1 %2</source>
        <extracomment>%1 what somebody complains about, %2 how many posts</extracomment>
        <translation>불만: %1 %2</translation>
    </message>
    <message>
        <source>Complaints of this person, %1 among them</source>
        <translation>이 사람의 불만 글(%1 포함)</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s) in all, first %2, last %3</source>
        <extracomment>%1 number of mentions, %2 and %3 dates</extracomment>
        <translation>
            <numerusform>모두 %1건, 처음 %2, 마지막 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::PersonDelegate</name>
    <message>
        <source>Follow-up %1</source>
        <translation>다시 볼 날 %1</translation>
    </message>
    <message>
        <source>Last spoke %1</source>
        <translation>마지막 언급 %1</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 외 %2</translation>
    </message>
    <message>
        <source>Followers %1</source>
        <translation>팔로워 %1</translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>영향력 %1</translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <translation>긍정 %1 · 부정 %2</translation>
    </message>
</context>
<context>
    <name>pulse::PersonEditor</name>
    <message>
        <source>Counted among the public again.</source>
        <translation>다시 일반 사람으로 셉니다.</translation>
    </message>
    <message>
        <source>Kept apart from the public.</source>
        <translation>일반 사람과 따로 둡니다.</translation>
    </message>
    <message>
        <source>The part in campaigns was noted.</source>
        <translation>캠페인 참여 상태를 적었습니다.</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>태그를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Both accounts are one person from now on.</source>
        <translation>이제 두 계정을 같은 사람으로 봅니다.</translation>
    </message>
    <message>
        <source>The accounts are two people again.</source>
        <translation>두 계정을 다시 다른 사람으로 봅니다.</translation>
    </message>
    <message>
        <source>They will not be proposed as one person again.</source>
        <translation>이 계정을 같은 사람으로 다시 제안하지 않습니다.</translation>
    </message>
    <message>
        <source>The follow-up was saved.</source>
        <translation>다시 볼 일을 저장했습니다.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>메모를 저장했습니다.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>다시 볼 일을 마쳤습니다.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>메모를 지웠습니다.</translation>
    </message>
    <message>
        <source>The rule for advocates and detractors was changed.</source>
        <translation>옹호자와 비판자 기준을 바꾸었습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::PersonFilterBar</name>
    <message>
        <source>For or against</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>New, quiet, follow-ups</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Staff and paid</source>
        <translation>임직원·유료</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>이름 또는 계정</translation>
    </message>
    <message>
        <source>Search for a name or handle</source>
        <translation>이름이나 계정 찾기</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>With a follow-up</source>
        <translation>다시 볼 일 있음</translation>
    </message>
    <message>
        <source>For campaigns</source>
        <translation>캠페인 관련</translation>
    </message>
    <message>
        <source>Without staff and paid</source>
        <translation>임직원·유료 제외</translation>
    </message>
    <message>
        <source>With staff and paid</source>
        <translation>임직원·유료 포함</translation>
    </message>
    <message>
        <source>Only staff and paid</source>
        <translation>임직원·유료만</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>기준 바꾸기…</translation>
    </message>
    <message>
        <source>Any tag or none</source>
        <translation>태그 상관없음</translation>
    </message>
</context>
<context>
    <name>pulse::PersonNotes</name>
    <message>
        <source>Notes and follow-ups</source>
        <translation>메모와 다시 볼 일</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>아직 메모가 없습니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What helps the next time the team talks to this person</source>
        <translation>다음에 이 사람과 이야기할 때 도움이 될 내용</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>다시 볼 날짜</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>다시 볼 날 %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>An empty note is not saved. Write something, or press Cancel.</source>
        <translation>빈 메모는 저장하지 않습니다. 내용을 쓰거나 취소를 누르십시오.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape gives up</source>
        <translation>Ctrl+Enter로 저장하고 Esc로 그만둡니다</translation>
    </message>
</context>
<context>
    <name>pulse::PersonPlaces</name>
    <message>
        <source>Where</source>
        <translation>어디서</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>같은 사람일 수 있는 계정</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>팔로워 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>They are two people again</source>
        <translation>다시 다른 사람으로 봅니다</translation>
    </message>
    <message>
        <source>Part %1 on %2</source>
        <translation>%2의 %1 나누기</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <extracomment>how sure the program is that two accounts are one person</extracomment>
        <translation>일치 확신도 %1%</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>같은 사람으로 묶기</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Same person: %1 on %2</source>
        <translation>같은 사람으로 묶기: %2의 %1</translation>
    </message>
    <message>
        <source>Somebody else: %1 on %2</source>
        <translation>다른 사람: %2의 %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>%2의 %1 살펴보기</translation>
    </message>
    <message>
        <source>Profile ↗</source>
        <translation>프로필 ↗</translation>
    </message>
    <message>
        <source>Open the profile of %1 on %2</source>
        <translation>%2의 %1 프로필 열기</translation>
    </message>
</context>
<context>
    <name>pulse::PersonWords</name>
    <message>
        <source>Advocate</source>
        <translation>옹호자</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>비판자</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Too few judged</source>
        <translation>판정 부족</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>임직원</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>유료</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>캠페인 후보</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>참여 제안함</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>참여 중</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>검토 안 함</translation>
    </message>
    <message>
        <source>Clearest first</source>
        <translation>입장이 뚜렷한 순</translation>
    </message>
    <message>
        <source>Most influence</source>
        <translation>영향력 순</translation>
    </message>
    <message>
        <source>Most followers</source>
        <translation>팔로워 많은 순</translation>
    </message>
    <message>
        <source>Spoke last</source>
        <translation>최근 언급 순</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>새 인물 먼저</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <translation>언급 많은 순</translation>
    </message>
    <message>
        <source>In %1 days %2 positive, %3 neutral and %4 negative mentions. The rule: at least %5 judged, %6% of the positive and negative ones on one side.</source>
        <extracomment>%1 days, %2 positive, %3 neutral, %4 negative mentions, %5 least number of judged ones, %6 percent</extracomment>
        <translation>%1일 동안 긍정 %2건, 중립 %3건, 부정 %4건입니다. 기준: 판정한 언급 %5건 이상, 긍정과 부정 가운데 한쪽이 %6% 이상.</translation>
    </message>
    <message>
        <source>one names the other&apos;s profile</source>
        <translation>한쪽이 다른 쪽 프로필을 밝힘</translation>
    </message>
    <message numerus="yes">
        <source>the same text on both within minutes, %n time(s)</source>
        <translation>
            <numerusform>몇 분 안에 같은 글을 양쪽에 올림 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>both posted %1</source>
        <translation>둘 다 올린 링크: %1</translation>
    </message>
    <message>
        <source>the same handle @%1</source>
        <translation>같은 계정 이름 @%1</translation>
    </message>
    <message>
        <source>the same name %1</source>
        <translation>같은 이름 %1</translation>
    </message>
    <message>
        <source>In %1 days %2 positive, %3 neutral and %4 negative mentions. Staff and paid people stand apart: they count neither for nor against us.</source>
        <extracomment>%1 days, %2 positive, %3 neutral, %4 negative mentions</extracomment>
        <translation>%1일 동안 긍정 %2건, 중립 %3건, 부정 %4건입니다. 임직원·유료 계정은 따로 두어 옹호자나 비판자로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Mostly on %1, %2:00–%3:00</source>
        <extracomment>%1 a weekday, %2 and %3 hours of the day from 0 to 24</extracomment>
        <translation>주로 %1 %2~%3시</translation>
    </message>
    <message>
        <source>Advocates %1</source>
        <translation>옹호자 %1</translation>
    </message>
    <message>
        <source>Detractors %1</source>
        <translation>비판자 %1</translation>
    </message>
    <message>
        <source>Mixed %1</source>
        <translation>혼합 %1</translation>
    </message>
    <message>
        <source>Too few judged %1</source>
        <translation>판정 부족 %1</translation>
    </message>
    <message>
        <source>Staff and paid %1</source>
        <translation>임직원·유료 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s) in %2 days</source>
        <extracomment>%1 number of mentions, %2 days</extracomment>
        <translation>
            <numerusform>%2일 동안 %1건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::PictureMenu</name>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>화면 캡처 붙여 넣기</translation>
    </message>
    <message>
        <source>A picture of the post</source>
        <translation>글의 그림</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>screenshot.png</source>
        <translation>화면 캡처.png</translation>
    </message>
</context>
<context>
    <name>pulse::PurgeDialog</name>
    <message>
        <source>Remove a person&apos;s data</source>
        <translation>한 사람의 자료 지우기</translation>
    </message>
    <message>
        <source>For somebody who asks that what they wrote is forgotten. The words of their posts go, and their name everywhere: mentions, people, evidence of ticks, spikes, notes and reports. How many posts there were stays.</source>
        <translation>자신이 쓴 글을 지워 달라고 요청한 사람을 위한 기능입니다. 글의 본문과 이름을 언급, 인물, 점검 자료, 급변, 메모, 보고서에서 모두 지웁니다. 글이 몇 건이었는지는 남습니다.</translation>
    </message>
    <message>
        <source>Handle or shown name, e.g. @mina</source>
        <translation>계정 아이디 또는 표시 이름. 예: @mina</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>모든 채널</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>지울 내용</translation>
    </message>
    <message>
        <source>Do not collect this account again</source>
        <translation>이 계정을 다시 수집하지 않기</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>완전히 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Looking through everything…</source>
        <translation>전체를 찾아보는 중…</translation>
    </message>
    <message>
        <source>No account of this name was met. Check the spelling, or leave the place empty.</source>
        <translation>이 이름의 계정이 없습니다. 철자를 확인하거나 채널을 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 posts</source>
        <translation>%2의 %1: 글 %3건</translation>
    </message>
    <message>
        <source>and %1 more accounts</source>
        <translation>그 밖에 계정 %1개</translation>
    </message>
    <message>
        <source>Will be removed: the words of %1 posts, with notes and tags; traces in %2 other records (evidence, spikes, notes, journal). This cannot be undone. Backups and exported files keep what they hold.</source>
        <translation>지울 내용: 글 %1건의 본문과 메모·태그, 다른 기록 %2건(점검 자료, 급변, 메모, 변경 기록)에 남은 흔적. 되돌릴 수 없습니다. 백업과 내보낸 파일의 내용은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Several accounts have this name: name the place if not all of them are meant.</source>
        <translation>이 이름의 계정이 여럿입니다. 모두가 아니라면 채널을 적으십시오.</translation>
    </message>
    <message>
        <source>%1 on %2: 1 post</source>
        <translation>%2의 %1: 글 1건</translation>
    </message>
</context>
<context>
    <name>pulse::QueryHelpDialog</name>
    <message>
        <source>delivery</source>
        <translation>배송</translation>
    </message>
    <message>
        <source>The word. Korean particles may follow it.</source>
        <translation>그 단어. 뒤에 조사가 붙어도 찾습니다.</translation>
    </message>
    <message>
        <source>&quot;on hold&quot;</source>
        <translation>&quot;품절 임박&quot;</translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation>나란히 붙은 단어 그대로</translation>
    </message>
    <message>
        <source>delivery late</source>
        <translation>배송 지연</translation>
    </message>
    <message>
        <source>Both words</source>
        <translation>두 단어가 모두 있는 글</translation>
    </message>
    <message>
        <source>delivery OR shipping</source>
        <translation>배송 OR 택배</translation>
    </message>
    <message>
        <source>Either word</source>
        <translation>둘 중 하나가 있는 글</translation>
    </message>
    <message>
        <source>delivery -fee</source>
        <translation>배송 -무료</translation>
    </message>
    <message>
        <source>The first without the second; NOT does the same</source>
        <translation>뒤의 단어는 없는 글. NOT도 같습니다.</translation>
    </message>
    <message>
        <source>(delivery OR shipping) late</source>
        <translation>(배송 OR 택배) 지연</translation>
    </message>
    <message>
        <source>Brackets group</source>
        <translation>괄호로 묶기</translation>
    </message>
    <message>
        <source>cancel*</source>
        <translation>취소*</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>그렇게 시작하는 단어</translation>
    </message>
    <message>
        <source>delivery NEAR/5 late</source>
        <translation>배송 NEAR/5 지연</translation>
    </message>
    <message>
        <source>At most five words between them</source>
        <translation>사이에 단어가 다섯 개까지</translation>
    </message>
    <message>
        <source>#unboxing</source>
        <translation>#개봉기</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>해시태그</translation>
    </message>
    <message>
        <source>@mina</source>
        <translation>@mina</translation>
    </message>
    <message>
        <source>An account named in the text</source>
        <translation>본문에 적힌 계정</translation>
    </message>
    <message>
        <source>author:mina</source>
        <translation>작성자:mina</translation>
    </message>
    <message>
        <source>Written by this account or person</source>
        <translation>이 계정이나 사람이 쓴 글</translation>
    </message>
    <message>
        <source>source:X</source>
        <translation>출처:X</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>글이 올라온 곳</translation>
    </message>
    <message>
        <source>lang:ko</source>
        <translation>언어:ko</translation>
    </message>
    <message>
        <source>In this language: ko, en, ja …</source>
        <translation>그 언어의 글: ko, en, ja …</translation>
    </message>
    <message>
        <source>sentiment:negative</source>
        <translation>감성:부정</translation>
    </message>
    <message>
        <source>positive, neutral, negative, unclassified</source>
        <translation>긍정, 중립, 부정, 미분류</translation>
    </message>
    <message>
        <source>likes&gt;10</source>
        <translation>좋아요&gt;10</translation>
    </message>
    <message>
        <source>Also shares, replies, views, followers; likes:10..20 is a range</source>
        <translation>공유, 댓글, 조회, 팔로워도 됩니다. 좋아요:10..20은 범위입니다.</translation>
    </message>
    <message>
        <source>has:link</source>
        <translation>포함:링크</translation>
    </message>
    <message>
        <source>Also image, video, audio, hashtag, mention</source>
        <translation>사진, 동영상, 음성, 해시태그, 계정도 됩니다.</translation>
    </message>
    <message>
        <source>is:original</source>
        <translation>종류:원문</translation>
    </message>
    <message>
        <source>Also repost, reply</source>
        <translation>재게시, 댓글도 됩니다.</translation>
    </message>
    <message>
        <source>tag:ship*</source>
        <translation>태그:배송*</translation>
    </message>
    <message>
        <source>A tag that your team gave</source>
        <translation>팀이 붙인 태그</translation>
    </message>
    <message>
        <source>title:recall</source>
        <translation>제목:리콜</translation>
    </message>
    <message>
        <source>In the title alone; text: in the text alone</source>
        <translation>제목에서만. 본문에서만 찾으려면 본문:</translation>
    </message>
    <message>
        <source>site:naver.com</source>
        <translation>사이트:naver.com</translation>
    </message>
    <message>
        <source>Its address or a link leads there</source>
        <translation>글의 주소나 링크가 그 사이트인 글</translation>
    </message>
    <message>
        <source>url:event</source>
        <translation>주소:event</translation>
    </message>
    <message>
        <source>Part of its address or of a link</source>
        <translation>글의 주소나 링크의 일부</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>검색식 쓰는 법</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>이렇게 쓰면</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>이런 글을 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Search for this</source>
        <translation>이 식으로 검색(&amp;S)</translation>
    </message>
    <message>
        <source>is:question</source>
        <translation>종류:질문</translation>
    </message>
    <message>
        <source>Somebody asks something</source>
        <translation>무엇인가를 묻는 글</translation>
    </message>
    <message>
        <source>is:complaint</source>
        <translation>종류:불만</translation>
    </message>
    <message>
        <source>Speaks badly of something concrete: delivery, battery, refund …</source>
        <translation>배송, 배터리, 환불처럼 구체적인 것에 관한 부정 언급</translation>
    </message>
    <message>
        <source>is:risk</source>
        <translation>종류:위험</translation>
    </message>
    <message>
        <source>Names what one must hear of at once: recall, leak, lawsuit …; the list is in Settings</source>
        <translation>바로 알아야 할 일: 리콜, 유출, 소송 등. 목록은 설정에 있습니다</translation>
    </message>
</context>
<context>
    <name>pulse::RecheckRun</name>
    <message>
        <source>This month&apos;s limit leaves nothing for looking up stored posts again.</source>
        <translation>이번 달 한도가 남지 않아 저장된 글을 다시 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stored posts could not be looked up again: %1</source>
        <translation>저장된 글을 다시 확인하지 못했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>The service says that none of %n stored post(s) is there any more. That is not believed, and they stay.</source>
        <translation>
            <numerusform>서비스가 저장된 글 %n개가 모두 없다고 답했습니다. 믿기 어려워 그대로 두었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::ReferenceDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>pulse::RegisterTable</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>아직 기록된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>바꿨습니다: %1</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV 가져오기…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>표 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>표(*.csv *.tsv *.txt *.gz);;모든 파일(*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n줄을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused; first: %1</source>
        <translation>
            <numerusform>%n줄은 가져오지 못했습니다. 첫 줄: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::ReminderDialog</name>
    <message>
        <source>&amp;Remind me when required items are open at</source>
        <translation>필수 항목이 남아 있으면 이 시각에 알림(&amp;R)</translation>
    </message>
    <message>
        <source>Stop keeping it</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Reminders and calendar</source>
        <translation>알림과 캘린더</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Reminder of the daily list</source>
        <translation>일일 점검표 알림</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>알림 시각</translation>
    </message>
    <message>
        <source>On working days, once, while the program runs – as a notification of the desktop and in the calendar file. The time is that of the brand.</source>
        <translation>근무일에 한 번, 프로그램이 켜져 있을 때 바탕 화면 알림으로 알려 드립니다. 캘린더 파일에도 들어갑니다. 시각은 브랜드의 시간대를 따릅니다.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>캘린더 파일</translation>
    </message>
    <message>
        <source>All lists with their days as an iCalendar file (.ics), written anew whenever something changes. Subscribe to it in your calendar program, or put it into a folder that is shared or served to your team.</source>
        <translation>모든 점검표의 날짜를 담은 iCalendar 파일(.ics)입니다. 바뀔 때마다 새로 씁니다. 캘린더 프로그램에서 구독하거나 팀이 함께 쓰는 폴더에 두십시오.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation>아직 정한 파일이 없습니다.</translation>
    </message>
    <message>
        <source>A reminder comes at %1.</source>
        <translation>%1에 알립니다.</translation>
    </message>
    <message>
        <source>No more reminders.</source>
        <translation>알림을 껐습니다.</translation>
    </message>
    <message>
        <source>The calendar file is kept no more.</source>
        <translation>캘린더 파일을 더는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The calendar is kept at %1.</source>
        <translation>캘린더를 %1에 씁니다.</translation>
    </message>
    <message>
        <source>Keep the calendar at</source>
        <translation>캘린더 파일 위치</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>캘린더 (*.ics)</translation>
    </message>
</context>
<context>
    <name>pulse::ReminderStatus</name>
    <message>
        <source>%1 · daily checklist</source>
        <extracomment>title of a notification: %1 brand</extracomment>
        <translation>%1 · 일일 점검표</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) still open.</source>
        <translation>
            <numerusform>필수 항목 %n개가 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file could not be written. %1</source>
        <translation>캘린더 파일을 쓰지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>pulse::ReportChoicesPanel</name>
    <message>
        <source>Kind of report</source>
        <translation>보고서 종류</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월간</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일간</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>보고서 기간</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>보고서의 대상</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Comparison with competitors</source>
        <translation>경쟁사와 비교</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1(진행 중)</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>캠페인 하나</translation>
    </message>
    <message>
        <source>One crisis case</source>
        <translation>위기 건 하나</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Crisis cases</source>
        <translation>위기 건</translation>
    </message>
    <message>
        <source>%1, still going on</source>
        <translation>%1부터 진행 중</translation>
    </message>
</context>
<context>
    <name>pulse::ReportContentsPanel</name>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>로고…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>색…</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>보고서의 구성</translation>
    </message>
    <message>
        <source>Space switches a section on and off, Alt+Up and Alt+Down move it.</source>
        <translation>스페이스로 켜고 끄며, Alt+위·Alt+아래로 옮깁니다.</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>구성을 위로 옮기기</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>구성을 아래로 옮기기</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>직접 쓴 글</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Opening lines</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>What was meant</source>
        <translation>목표와 견주면</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Other logo…</source>
        <translation>다른 로고…</translation>
    </message>
    <message>
        <source>Your comment on “%1”</source>
        <translation>“%1”에 붙이는 의견</translation>
    </message>
    <message>
        <source>“%1” in your own words; empty: what the numbers say</source>
        <translation>“%1” 부분을 직접 쓰기. 비우면 숫자로 만든 글</translation>
    </message>
    <message>
        <source>What should the reader take from it?</source>
        <translation>읽는 사람이 무엇을 알아야 합니까?</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>그림(*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture. The logo stays as it was; choose a PNG, JPEG or SVG file.</source>
        <translation>이 파일은 그림으로 읽을 수 없습니다. 로고는 그대로 두었습니다. PNG, JPEG, SVG 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Colour of the cover</source>
        <translation>표지 색</translation>
    </message>
</context>
<context>
    <name>pulse::ReportProgressView</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>보고서 진행 정도</translation>
    </message>
    <message>
        <source>Stops making this report. Nothing is changed.</source>
        <translation>이 보고서 만들기를 멈춥니다. 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The report waits for other work to end.</source>
        <extracomment>%1 how many parts of a report are made, %2 of how many, %3 the name of the part that is being made</extracomment>
        <translation>다른 작업이 끝나기를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Making the report, %1 of %2: %3</source>
        <translation>보고서를 만드는 중, %2개 중 %1번째: %3</translation>
    </message>
</context>
<context>
    <name>pulse::ReportSchedulesPanel</name>
    <message>
        <source>New schedule…</source>
        <translation>새 예약…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>예약된 보고서</translation>
    </message>
    <message>
        <source>No scheduled report</source>
        <translation>예약된 보고서 없음</translation>
    </message>
    <message>
        <source>last: %1, failed %2: %3 Tried again %4.</source>
        <translation>지난번: %1, %2 작성 실패. %3 %4에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>being written: %1</source>
        <translation>작성 중: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>next: %1, about %2</source>
        <translation>다음: %1, %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>The schedule was saved.</source>
        <translation>예약을 저장했습니다.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>예약을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The schedule goes on.</source>
        <translation>예약을 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>The schedule was removed.</source>
        <translation>예약을 삭제했습니다.</translation>
    </message>
    <message>
        <source>A report can be written to a folder or sent by mail by itself, for example on the first of every month at 08:00.</source>
        <translation>예를 들어 매달 1일 08:00에 보고서를 폴더에 저장하거나 메일로 보내도록 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>last: %1, done %2</source>
        <translation>마지막: %1, %2 완료</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>Written and sent while this window is open or &quot;pulsecheck collect&quot; runs.</source>
        <translation>이 창이 열려 있거나 &quot;pulsecheck collect&quot;가 실행 중일 때 저장하고 보냅니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ReportsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save as PDF (%1)</source>
        <translation>PDF로 저장 (%1)</translation>
    </message>
    <message>
        <source>No brand to report on yet</source>
        <translation>보고할 브랜드가 아직 없습니다</translation>
    </message>
    <message>
        <source>A report shows mentions, sentiment, spikes and the checklist record of a brand.</source>
        <translation>보고서에는 브랜드의 언급, 감성, 급증과 점검 기록이 담깁니다.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>브랜드 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>A4 %n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>보고서를 만드는 중입니다…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>설정할 것</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>The contents of these reports were changed.</source>
        <translation>이 보고서들의 구성을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The words of this report were changed.</source>
        <translation>이 보고서의 글을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The logo was changed.</source>
        <translation>로고를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Keep as final</source>
        <translation>확정본으로 보관</translation>
    </message>
    <message>
        <source>Stores these pages in the workspace as they are: they read the same years later.</source>
        <translation>이 쪽들을 지금 그대로 작업 공간에 보관합니다. 몇 해 뒤에도 똑같이 읽힙니다.</translation>
    </message>
    <message>
        <source>Save in another form</source>
        <translation>다른 형식으로 저장</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>웹 페이지…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>as kept on %1</source>
        <translation>%1에 보관한 그대로</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2 → 지금 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>The data behind this report has changed since it was kept. What is shown is what it said then. </source>
        <translation>보관한 뒤 이 보고서의 바탕 자료가 달라졌습니다. 보이는 것은 그때의 내용입니다. </translation>
    </message>
    <message>
        <source>The report is kept as final.</source>
        <translation>보고서를 확정본으로 보관했습니다.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>No campaign has begun yet</source>
        <translation>시작한 캠페인 없음</translation>
    </message>
    <message>
        <source>The report of a campaign shows its curve beside earlier ones, what it cost and brought, and what was decided.</source>
        <translation>캠페인 보고서는 앞선 캠페인과 나란히 본 추이, 비용과 성과, 결정을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open Campaigns</source>
        <translation>캠페인 열기</translation>
    </message>
    <message>
        <source>No crisis case yet</source>
        <translation>위기 건 없음</translation>
    </message>
    <message>
        <source>The report of a case shows its time line, its size against usual, the steps and the replies.</source>
        <translation>위기 대응 보고서는 경과, 평소와 견준 크기, 조치와 답변을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open Cases</source>
        <translation>위기 건 열기</translation>
    </message>
    <message>
        <source>No report is kept yet</source>
        <translation>보관한 보고서가 없습니다</translation>
    </message>
    <message>
        <source>A report that is kept as final stays as it is, whatever comes into the data later.</source>
        <translation>확정본으로 보관한 보고서는 나중에 어떤 자료가 들어와도 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>기간 선택</translation>
    </message>
    <message>
        <source>This report was not made</source>
        <translation>이 보고서를 만들지 않았습니다</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>만들기를 멈췄습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>보고서 만들기</translation>
    </message>
</context>
<context>
    <name>pulse::RunPrinter</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer did not take the pages. Check that it is ready.</source>
        <translation>인쇄하지 못했습니다. 프린터가 쪽을 받지 않았습니다. 프린터가 준비되었는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>점검표를 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>pulse::SampleCheckDialog</name>
    <message>
        <source>Not enough data (n=0)</source>
        <translation>자료 부족(n=0)</translation>
    </message>
    <message>
        <source>%1% (%2–%3%), %4 of %5</source>
        <extracomment>%1 percentage, %2 and %3 the range in which the true one lies, %4 of %5 mentions</extracomment>
        <translation>%1%(%2–%3%), %5건 가운데 %4건</translation>
    </message>
    <message>
        <source>Sample check: %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>표본 검수: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>언급 본문</translation>
    </message>
    <message>
        <source>The program says</source>
        <translation>프로그램 판정</translation>
    </message>
    <message>
        <source>Right (Enter)</source>
        <translation>맞음(Enter)</translation>
    </message>
    <message>
        <source>Positive (1)</source>
        <translation>긍정(1)</translation>
    </message>
    <message>
        <source>Neutral (2)</source>
        <translation>중립(2)</translation>
    </message>
    <message>
        <source>Negative (3)</source>
        <translation>부정(3)</translation>
    </message>
    <message>
        <source>Not about us (0)</source>
        <translation>무관한 언급(0)</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>이전(←)</translation>
    </message>
    <message>
        <source>Later (→)</source>
        <translation>나중에(→)</translation>
    </message>
    <message>
        <source>The ranges hold the true share with 95% certainty. Both rates stand beside the checklist item and in the report of the month. If much is not about the brand, mend the exclusion terms of its query.</source>
        <translation>괄호는 참값이 95% 확률로 들어 있는 범위입니다. 두 비율은 점검 항목 옆과 월간 보고서에 나옵니다. 무관한 글이 많으면 검색식의 제외어를 손봅니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>%1 of %2 judged · drawn at random from %3 mentions of the month</source>
        <translation>%2건 가운데 %1건 판정 · 이달 언급 %3건에서 무작위로 뽑음</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>judged: not about us</source>
        <translation>판정: 무관한 언급</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <translation>판정: %1</translation>
    </message>
    <message>
        <source>There are no mentions of this month yet.</source>
        <translation>이달 언급이 아직 없습니다.</translation>
    </message>
    <message>
        <source>About the brand: %1
Class right: %2</source>
        <translation>관련 있는 언급: %1
맞은 감성 판정: %2</translation>
    </message>
</context>
<context>
    <name>pulse::ScheduleDialog</name>
    <message>
        <source>Daily report</source>
        <translation>일간 보고서</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>주간 보고서</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>연간 보고서</translation>
    </message>
    <message>
        <source>Competitor report</source>
        <translation>경쟁 비교 보고서</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>월간 보고서</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>새 예약</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>예약 편집</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>보고서 종류</translation>
    </message>
    <message>
        <source>Day on which it is written</source>
        <translation>쓰는 날</translation>
    </message>
    <message>
        <source>Time at which it is written</source>
        <translation>쓰는 시각</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>보고서 폴더</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Every day, about the day before</source>
        <translation>매일, 전날에 관하여</translation>
    </message>
    <message>
        <source>Every %1, about the week before</source>
        <translation>매주 %1, 지난주에 관하여</translation>
    </message>
    <message>
        <source>Day %1 of every month, about the month before</source>
        <translation>매월 %1일, 지난달에 관하여</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>있는 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>Mail account…</source>
        <translation>메일 계정…</translation>
    </message>
    <message>
        <source>Not written to a folder</source>
        <translation>폴더에 저장하지 않음</translation>
    </message>
    <message>
        <source>Not sent by mail</source>
        <translation>메일로 보내지 않음</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Mail addresses to send the report to, parted by commas</source>
        <translation>보고서를 받을 메일 주소. 쉼표로 구분</translation>
    </message>
    <message>
        <source>The mail account was saved.</source>
        <translation>메일 계정을 저장했습니다.</translation>
    </message>
    <message>
        <source>Choose a folder, or whom to send it.</source>
        <translation>폴더나 받는 사람을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1, about the year before</source>
        <translation>%1, 지난 연도 보고서</translation>
    </message>
    <message>
        <source>Next: %1 %2, about %3. It is written and sent while this window is open or &quot;pulsecheck collect&quot; runs; what was missed meanwhile is made up for, the last %4 at most.</source>
        <translation>다음: %1 %2, 대상 %3. 이 창이 열려 있거나 &quot;pulsecheck collect&quot;가 실행 중일 때 저장하고 보냅니다. 그사이 놓친 보고서는 최근 %4개까지 채웁니다.</translation>
    </message>
</context>
<context>
    <name>pulse::ScheduleStatus</name>
    <message>
        <source>Scheduled report written or sent: %1</source>
        <translation>예약 보고서를 저장하거나 보냈습니다: %1</translation>
    </message>
    <message>
        <source>A scheduled report could not be written or sent and is tried again. %1</source>
        <translation>예약 보고서를 저장하거나 보내지 못했습니다. 다시 시도합니다. %1</translation>
    </message>
    <message>
        <source>%1 could not be written or sent</source>
        <extracomment>title of a notification: %1 a report</extracomment>
        <translation>%1: 저장하거나 보내지 못했습니다</translation>
    </message>
</context>
<context>
    <name>pulse::SensitivityDialog</name>
    <message>
        <source>Use this</source>
        <translation>이 민감도 쓰기</translation>
    </message>
    <message>
        <source>Sensitivity: %1</source>
        <extracomment>%1 name of a metric</extracomment>
        <translation>민감도: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying it on the last %n day(s)…</source>
        <translation>
            <numerusform>지난 %n일 자료로 시험하는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>What would have been flagged</source>
        <translation>알렸을 변화</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>What each would have flagged in the last %n day(s), and what it would have missed of the spikes that mattered to you:</source>
        <translation>
            <numerusform>지난 %n일에 민감도마다 무엇을 알렸을지 보여 줍니다. 중요하다고 판정했는데 놓쳤을 급증도 함께 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>알림 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that mattered missed</source>
        <translation>
            <numerusform>중요한 것 %n건 놓침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that did not matter spared</source>
        <translation>
            <numerusform>영향 없던 %n건은 알리지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Your judgements taught this topic: %1 did not matter, %2 mattered in half a year, so a change has to be %3 times as far off. Taking such a judgement back takes its effect back too.</source>
        <translation>판단을 반영했습니다. 반년 동안 영향 없음 %1건, 중요 %2건이어서 변화가 %3배 커야 알립니다. 판단을 취소하면 반영도 취소됩니다.</translation>
    </message>
    <message>
        <source>Nothing would have been flagged.</source>
        <translation>알릴 변화가 없었습니다.</translation>
    </message>
    <message>
        <source>The sensitivity was changed.</source>
        <translation>민감도를 바꿨습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now</source>
        <translation>
            <numerusform>지금보다 %n건 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now</source>
        <translation>
            <numerusform>지금보다 %n건 덜</numerusform>
        </translation>
    </message>
    <message>
        <source>All three flag the same: nothing in these days lies between a large and a small change.</source>
        <translation>세 설정의 결과가 같습니다. 이 기간에는 큰 변화와 작은 변화 사이에 걸친 것이 없습니다.</translation>
    </message>
    <message>
        <source>You judged it: %1. This would not flag it</source>
        <translation>판단: %1 · 이 설정은 알리지 않음</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 · not flagged now, flagged with this</source>
        <translation>%1 · 지금은 알리지 않고 이 설정은 알림</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 알림</translation>
    </message>
    <message>
        <source>%1 · flagged now, not with this</source>
        <translation>%1 · 지금은 알리고 이 설정은 알리지 않음</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>알리지 않음</translation>
    </message>
    <message>
        <source>Calm: only large changes</source>
        <translation>낮음: 큰 변화만</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Keen: small changes too</source>
        <translation>높음: 작은 변화도</translation>
    </message>
    <message>
        <source>%1 · judged by you, not flagged with this</source>
        <translation>%1 · 직접 판단한 변화, 이 설정은 알리지 않음</translation>
    </message>
</context>
<context>
    <name>pulse::SettingsPage</name>
    <message>
        <source>Brands</source>
        <translation>브랜드</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>근무일</translation>
    </message>
    <message>
        <source>Accounts and risk words</source>
        <translation>계정과 위험 단어</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>작업 파일</translation>
    </message>
    <message>
        <source>Subjects of the settings</source>
        <translation>설정 주제</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>감성 사전</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>임직원</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>정의</translation>
    </message>
</context>
<context>
    <name>pulse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Mentions: from row to row</source>
        <translation>언급: 한 줄씩 이동</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>위, 아래, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Mentions: open the original</source>
        <translation>언급: 원문 열기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mentions: mark as noise</source>
        <translation>언급: 무관한 언급으로 표시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>pulse::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>메뉴 이동</translation>
    </message>
</context>
<context>
    <name>pulse::SignIn</name>
    <message>
        <source>Nobody signed in to %1 in time, so it was given up. Nothing was changed; try again.</source>
        <translation>시간 안에 %1에 로그인하지 않아 그만두었습니다. 바뀐 것은 없습니다. 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인했습니다</translation>
    </message>
    <message>
        <source>You can close this page and go back to Pulsecheck.</source>
        <translation>이 페이지를 닫고 Pulsecheck로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인하지 못했습니다</translation>
    </message>
    <message>
        <source>Pulsecheck says why. You can close this page.</source>
        <translation>까닭은 Pulsecheck에 표시됩니다. 이 페이지는 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>What came back from the browser does not belong to this sign-in, so it was not used. Try again, and finish it in the page that opens.</source>
        <translation>브라우저에서 돌아온 응답이 이 로그인의 것이 아니어서 쓰지 않았습니다. 다시 시도하고, 새로 열리는 페이지에서 마쳐 주십시오.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>로그인을 중단했습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::SignInRow</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>브라우저에서 로그인</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1에 로그인</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>다른 기기에서</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>로그인 취소</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>로그인 주소</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>로그인한 계정: %1</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser. If no page opened, open this address:</source>
        <translation>브라우저에서 로그인을 마치기를 기다립니다. 페이지가 열리지 않았으면 이 주소를 여십시오.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one on this computer:</source>
        <translation>브라우저를 열지 못했습니다. 이 컴퓨터의 브라우저에서 이 주소를 여십시오.</translation>
    </message>
    <message>
        <source>On any device, open this address and enter the code %1:</source>
        <translation>아무 기기에서나 이 주소를 열고 다음 코드를 입력하십시오: %1</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>%1의 응답을 기다립니다.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>로그인했습니다.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>pulse::SourceDialog</name>
    <message>
        <source>Edit source</source>
        <translation>출처 편집</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>수집할 것</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>How this source is called in lists.</source>
        <translation>목록에 표시할 이름입니다.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>수집 간격</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1시간마다</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>하루에 한 번</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>%1시간마다</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>%1분마다</translation>
    </message>
    <message>
        <source>One is saved; leave empty to keep it</source>
        <translation>저장된 토큰이 있습니다. 그대로 두려면 비워 두십시오</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1(선택)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>&quot;%1&quot; 항목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>테스트 중</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>출처의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>This system has no key store: the access token lasts until the program closes.</source>
        <translation>이 시스템에는 키 저장소가 없어 액세스 토큰은 프로그램을 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>This system has no key store (GNOME Keyring or KWallet): sign-ins and tokens last until the program closes.</source>
        <translation>이 시스템에는 키 저장소(GNOME Keyring 또는 KWallet)가 없습니다. 로그인과 토큰은 프로그램을 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app first.</source>
        <translation>먼저 앱의 클라이언트 ID를 입력해 주십시오.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars. At this interval that could come to %2 a month; it stops at your limit of %3.</source>
        <translation>한 번 수집에 최대 %1달러가 듭니다. 이 간격이면 한 달에 %2달러까지 될 수 있으며, 정한 한도 %3달러에서 멈춥니다.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars, that is at most %2 a month at this interval.</source>
        <translation>한 번 수집에 최대 %1달러, 이 간격이면 한 달에 최대 %2달러가 듭니다.</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>글 보관</translation>
    </message>
    <message>
        <source>%1 days, as its terms ask</source>
        <translation>약관에 따라 %1일</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>계속 보관</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>Past that time posts are only counted. A service&apos;s terms may ask for a shorter one.</source>
        <translation>보관 기간이 지난 글은 건수로만 셉니다. 서비스 약관이 더 짧은 기간을 요구할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::SourceHealthView</name>
    <message>
        <source>Steps of the test</source>
        <translation>테스트 단계</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2 중 %1 남음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>, full again %1</source>
        <translation>, %1에 다시 채워짐</translation>
    </message>
    <message>
        <source>%1 this month, limit %2</source>
        <translation>이번 달 %1, 한도 %2</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>이번 달 %1</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>None in 28 days</source>
        <translation>28일 동안 없음</translation>
    </message>
    <message>
        <source>%1 in 28 days. The latest: %2 to %3. %4</source>
        <extracomment>%1 how many, %2 and %3 begin and end of the latest, %4 why</extracomment>
        <translation>28일 동안 %1곳. 최근: %2~%3. %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>마지막 성공</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>곧</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>%1 a day, %2 in all</source>
        <translation>하루 %1건, 모두 %2건</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>남은 한도</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>서비스가 알려 주지 않음</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>수집하지 못한 구간</translation>
    </message>
    <message>
        <source>Posts are kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>%1 days, then only counted</source>
        <translation>%1일, 그 뒤에는 건수만</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>제외한 항목</translation>
    </message>
    <message>
        <source>%1 unreadable in the last round: %2</source>
        <translation>지난 수집에서 읽지 못한 항목 %1건: %2</translation>
    </message>
    <message>
        <source>Own channel</source>
        <translation>자사 채널</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <extracomment>%1 a sign that it worked or not, %2 the step, %3 what came of it</extracomment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>%1 this month; all sources with its key: %2, limit %3</source>
        <extracomment>%1 of this source, %2 of all sources with its key, %3 limit</extracomment>
        <translation>이번 달 %1, 이 키를 쓰는 모든 출처 %2, 한도 %3</translation>
    </message>
    <message>
        <source>Looked up again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>%1 stored posts, %2 of them deleted there; last %3</source>
        <extracomment>%1 number of stored posts, %2 how many of them were deleted at the service, %3 when</extracomment>
        <translation>저장된 글 %1개 확인, 삭제된 글 %2개, 마지막 %3</translation>
    </message>
    <message>
        <source>%1: %2 posts, %3 rows set aside, %4</source>
        <translation>%1: 글 %2개, 읽지 못한 행 %3개, %4</translation>
    </message>
    <message>
        <source>%1: %2 posts, %3</source>
        <translation>%1: 글 %2개, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be written and wait</source>
        <translation>
            <numerusform>아직 쓰고 있을 수 있는 파일 %n개가 기다립니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::SourceTableModel</name>
    <message>
        <source>Public posts of %1</source>
        <translation>%1의 공개 글</translation>
    </message>
    <message>
        <source>Public posts that %1 knows</source>
        <translation>%1에서 볼 수 있는 공개 글</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>수집 중</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>수집 전</translation>
    </message>
    <message>
        <source>%1 new of %2</source>
        <translation>%2건 중 새 글 %1건</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>곧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>최근 수집</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>마지막 성공</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>다음 시도</translation>
    </message>
</context>
<context>
    <name>pulse::SourceTestView</name>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>pulse::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where mentions are collected from. Each source is read on its own schedule; what one cannot deliver delays no other.</source>
        <translation>언급을 모아 오는 곳입니다. 출처마다 정해진 간격으로 읽으며, 한 곳에 문제가 있어도 다른 곳은 늦어지지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>아직 수집하는 출처가 없습니다</translation>
    </message>
    <message>
        <source>Add a feed, a news search, a channel or a Mastodon hashtag. No account is needed.</source>
        <translation>피드, 뉴스 검색, 채널, 마스토돈 해시태그를 추가하십시오. 계정은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>Collect all now</source>
        <translation>모두 지금 수집</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>지금 수집</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Collect on schedule</source>
        <translation>정해진 간격으로 수집</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is collected again.</source>
        <translation>&quot;%1&quot; 수집을 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer collected.</source>
        <translation>&quot;%1&quot; 수집을 껐습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added.</source>
        <translation>추가됨: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed.</source>
        <translation>변경됨: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. What it brought stays.</source>
        <translation>삭제됨: &quot;%1&quot;. 수집한 언급은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 new mentions.</source>
        <translation>%1: 새 언급 %2건.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed with its access. What it brought stays.</source>
        <translation>출처와 그 접근 권한을 삭제했습니다: &quot;%1&quot;. 모은 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Tries the source out step by step and stores nothing.</source>
        <translation>저장하지 않고 단계별로 테스트해 봅니다.</translation>
    </message>
</context>
<context>
    <name>pulse::SpanDialog</name>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeCard</name>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>무엇이 늘었나</translation>
    </message>
    <message>
        <source>Record as crisis</source>
        <translation>위기로 기록</translation>
    </message>
    <message>
        <source>Known cause</source>
        <translation>알려진 원인</translation>
    </message>
    <message>
        <source>Did not matter</source>
        <translation>영향 없음</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Nothing occurs more often than usual among these posts: many people wrote on their own.</source>
        <translation>이 게시물들에서 평소보다 두드러진 것이 없습니다. 여러 사람이 각자 작성했습니다.</translation>
    </message>
    <message>
        <source>Press again to take it back</source>
        <translation>다시 누르면 취소됩니다</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>기회로 기록</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>위기 건 열기</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>이 급증·급감에 대해 알려진 것</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>언급 %1건 보기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>1 mention</source>
        <extracomment>%1 a number</extracomment>
        <translation>언급 1건 보기</translation>
    </message>
    <message>
        <source>Teaches this topic: changes like it are told less often</source>
        <translation>이 지표에 가르칩니다. 이런 변화는 덜 알립니다</translation>
    </message>
    <message>
        <source>The channel tells how many, not who or why: the mentions of the same time may say it.</source>
        <translation>채널은 몇 명인지만 알려 주고 누가, 왜인지는 알려 주지 않습니다. 같은 때의 언급에서 까닭을 찾아볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeDriverModel</name>
    <message>
        <source>What rose</source>
        <translation>무엇이 늘었나</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeLogModel</name>
    <message>
        <source>%1 (week)</source>
        <translation>%1 한 주</translation>
    </message>
    <message>
        <source>%1 (day)</source>
        <translation>%1 하루</translation>
    </message>
    <message>
        <source>several</source>
        <translation>여러 가지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>발원지</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Actual/usual</source>
        <translation>실제/평소</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeStatus</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>title of a notification: %1 brand, %2 metric, %3 spike or drop</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>pulse::SpreadChart</name>
    <message>
        <source>Path over places</source>
        <translation>확산 경로</translation>
    </message>
</context>
<context>
    <name>pulse::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add somebody of the staff</source>
        <translation>임직원 추가</translation>
    </message>
    <message>
        <source>Change somebody of the staff</source>
        <translation>임직원 정보 편집</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>for instance press, service</source>
        <translation>예: 홍보, 고객 지원</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>팀이 볼 메모</translation>
    </message>
    <message>
        <source>One a line: the address of the profile, or
X: hana_kim, or @hana_kim on any place</source>
        <translation>한 줄에 하나: 프로필 주소,
또는 X: hana_kim, 채널과 상관없으면 @hana_kim</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>답한 날</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Their public posts are read in the daily crisis scan, with risk words marked.</source>
        <translation>공개 게시물을 매일의 위기 점검에서 읽고 위험 단어를 표시합니다.</translation>
    </message>
    <message>
        <source>Their posts are not read in the crisis scan. In People they stand among the staff.</source>
        <translation>위기 점검에서 게시물을 읽지 않습니다. 사람 화면에서는 임직원으로 따로 둡니다.</translation>
    </message>
</context>
<context>
    <name>pulse::StaffModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>Agreed, day unknown</source>
        <translation>동의함, 날짜 모름</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거절함</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 동의</translation>
    </message>
    <message>
        <source>Declined on %1</source>
        <translation>%1 거절</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Latest post collected</source>
        <translation>최근 수집한 게시물</translation>
    </message>
</context>
<context>
    <name>pulse::StaffPanel</name>
    <message>
        <source>Staff</source>
        <translation>임직원</translation>
    </message>
    <message>
        <source>The company&apos;s own people and their public accounts. The daily crisis scan reads the posts of those who agreed, with risk words marked; in People all of them stand apart from the public. A post that no source collects, on LinkedIn for instance, is added by hand on Mentions.</source>
        <translation>회사 사람들과 그 공개 계정입니다. 매일의 위기 점검은 동의한 사람의 게시물만 읽고 위험 단어를 표시합니다. 사람 화면에서는 모두 일반 대중과 따로 둡니다. LinkedIn처럼 어떤 출처도 수집하지 않는 게시물은 언급 화면에서 직접 추가합니다.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>임직원 추가…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The crisis scan reads %1 of %2. The words that it marks are under Accounts and risk words.</source>
        <translation>위기 점검이 읽는 사람: %2명 중 %1명. 표시할 단어는 &apos;계정과 위험 단어&apos;에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is marked as staff in People and not listed here. Add…</source>
        <translation>%1: 사람 화면에서 임직원으로 표시되었지만 목록에 없습니다. 추가…</translation>
    </message>
    <message>
        <source>Added to the staff list: %1</source>
        <translation>임직원 목록에 추가함: %1</translation>
    </message>
    <message>
        <source>Changed in the staff list: %1</source>
        <translation>임직원 목록에서 편집함: %1</translation>
    </message>
    <message>
        <source>Removed from the staff list: %1</source>
        <translation>임직원 목록에서 삭제함: %1</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>아직 아무도 없습니다</translation>
    </message>
    <message>
        <source>Add spokespeople and whoever speaks of the company in public, and note whether they agreed.</source>
        <translation>대변인과 공개적으로 회사를 말하는 사람을 추가하고 동의 여부를 적어 두십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::StartWindow</name>
    <message>
        <source>Opening the workspace</source>
        <translation>작업 파일을 여는 중</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>다른 파일 선택…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>작업 파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>예시 자료를 만드는 중</translation>
    </message>
    <message>
        <source>An invented brand with 400 days of talk. This takes some seconds, once.</source>
        <translation>지어낸 브랜드와 400일 치 글을 만듭니다. 처음 한 번만 몇 초 걸립니다.</translation>
    </message>
</context>
<context>
    <name>pulse::TemplateDialog</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>위로(Alt+위쪽 화살표)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>아래로(Alt+아래쪽 화살표)</translation>
    </message>
    <message>
        <source>Remove the item (Del)</source>
        <translation>항목 빼기(Delete)</translation>
    </message>
    <message>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation>방금 한 일 되돌리기(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>원래 양식으로</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Edit the checklist</source>
        <translation>점검표 양식 편집</translation>
    </message>
    <message>
        <source>Holds for the lists that open from now on. Those that are open or past keep their wording.</source>
        <translation>앞으로 열리는 점검표부터 적용됩니다. 이미 열렸거나 지난 점검표는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>점검 항목</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>항목 추가</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>양식 편집: %1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>The checklist was changed for the lists to come.</source>
        <translation>앞으로 열릴 점검표의 양식을 바꿨습니다.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>바꾼 내용을 저장하지 않고 닫을까요?</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>점검표 양식 내보내기</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>점검표 양식 (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>점검표 양식 가져오기</translation>
    </message>
    <message>
        <source>Checklists (*.json);;All files (*)</source>
        <translation>점검표 양식 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 holds no list of this kind. Nothing was changed.</source>
        <translation>%1에는 이 점검표의 양식이 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::TemplateItemForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>안내</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>완료 기준</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>적용 조건</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Whoever does the list</source>
        <translation>점검표 담당자</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Evidence beside the item</source>
        <translation>항목 옆에 보일 근거 자료</translation>
    </message>
    <message>
        <source>%1, Korean</source>
        <extracomment>%1 the name of a field; the language of its text follows</extracomment>
        <translation>%1, 한국어</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, 영어</translation>
    </message>
    <message>
        <source>On these days only (none: every day of the list)</source>
        <translation>이 요일에만(고르지 않으면 매번)</translation>
    </message>
</context>
<context>
    <name>pulse::TimeChart</name>
    <message>
        <source>Week of %1</source>
        <translation>%1 주</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: 자료 없음</translation>
    </message>
    <message>
        <source>%1 · %2 · too little past to compare</source>
        <translation>%1 · %2 · 비교할 과거 자료 부족</translation>
    </message>
    <message>
        <source>%1 · %2 · typical %3 (%4–%5)</source>
        <extracomment>%1 time, %2 what is counted and how many, %3 typical value, %4 and %5 its range</extracomment>
        <translation>%1 · %2 · 평소 %3 (%4–%5)</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>시간별 차트</translation>
    </message>
    <message>
        <source>Spans in which something was not collected: %1.</source>
        <translation>수집하지 못한 구간 %1곳.</translation>
    </message>
    <message>
        <source>%1: not collected</source>
        <translation>%1: 수집하지 못함</translation>
    </message>
    <message>
        <source>%1 (not all was collected)</source>
        <translation>%1 (일부 수집하지 못함)</translation>
    </message>
</context>
<context>
    <name>pulse::TodayPage</name>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>점검표</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>일간</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>월간</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>Mention volume and typical range</source>
        <translation>언급량과 평소 범위</translation>
    </message>
    <message>
        <source>What to look at now</source>
        <translation>지금 볼 것</translation>
    </message>
    <message>
        <source>by hour · last 7 days · shaded: typical range (90%)</source>
        <translation>시간별 · 최근 7일 · 음영은 평소 범위(90%)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible crisis(es)</source>
        <translation>
            <numerusform>위기 후보 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>typical not known yet (n=%1)</source>
        <translation>평소 값 자료 부족(n=%1)</translation>
    </message>
    <message>
        <source>typical %1</source>
        <translation>평소 %1</translation>
    </message>
    <message>
        <source>Nothing stands out. The talk of the last 24 hours is as usual.</source>
        <translation>눈에 띄는 것이 없습니다. 최근 24시간의 대화는 평소와 같습니다.</translation>
    </message>
    <message>
        <source>Welcome to Pulsecheck</source>
        <translation>Pulsecheck를 시작합니다</translation>
    </message>
    <message>
        <source>In three steps this page shows what is said about your brand, what is unusual and what to do today.</source>
        <translation>세 단계만 마치면 브랜드에 관한 대화, 평소와 다른 점, 오늘 할 일이 이 화면에 나타납니다.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>예시 자료 먼저 보기</translation>
    </message>
    <message>
        <source>No mentions of %1 yet</source>
        <translation>아직 %1의 언급이 없습니다</translation>
    </message>
    <message>
        <source>As soon as posts come in from a file or a source, this page shows the day&apos;s figures, the checklist and what stands out.</source>
        <translation>파일이나 출처에서 글이 들어오면 오늘의 수치, 점검표, 눈에 띄는 점이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>기준 달성</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>진행 중인 위기 건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>모든 KPI</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>어제 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are being read. As soon as posts come in, this page shows the day&apos;s figures, the checklist and what stands out.</source>
        <translation>
            <numerusform>출처 %n곳에서 글을 모으고 있습니다. 글이 들어오면 오늘의 수치, 점검표, 눈에 띄는 점이 여기에 나타납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the sources do</source>
        <translation>출처 상태 보기</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>자료 부족</translation>
    </message>
</context>
<context>
    <name>pulse::TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>The brand in view</source>
        <translation>보고 있는 브랜드</translation>
    </message>
    <message>
        <source>Search mentions</source>
        <translation>언급 검색</translation>
    </message>
    <message>
        <source>Search mentions – &quot;phrase&quot; -word sentiment:negative   Ctrl+K</source>
        <translation>언급 검색 – &quot;예시PC&quot; -중고 sentiment:negative   Ctrl+K</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, AND OR NOT, #tag, @handle, prefix*, lang:ko, source:, likes&gt;10</source>
        <translation>단어, &quot;구절&quot;, AND OR NOT, #해시태그, @계정, 앞부분*, lang:ko, source:, likes&gt;10</translation>
    </message>
    <message>
        <source>Collect from every source now (F5)</source>
        <translation>모든 출처에서 지금 수집 (F5)</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>브랜드 없음</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>경쟁사</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>브랜드 편집…</translation>
    </message>
    <message>
        <source>Brand in view: %1</source>
        <extracomment>%1 is the name of a brand</extracomment>
        <translation>보고 있는 브랜드: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>새로 고치는 중…</translation>
    </message>
    <message>
        <source>Search mentions – &quot;phrase&quot; -word   Ctrl+K</source>
        <translation>언급 검색 – &quot;예시PC&quot; -중고   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>pulse::TrendsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>아직 그릴 자료가 없습니다</translation>
    </message>
    <message>
        <source>Mentions over time appear here with the range that is usual for each weekday and hour, and every rise and fall with what is behind it.</source>
        <translation>시간에 따른 언급이 요일·시간별 평소 범위와 함께 표시되고, 급증과 급감마다 그 원인을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>브랜드 추가</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Drag to zoom · click a point to explain it</source>
        <translation>끌어서 확대 · 점을 눌러 설명</translation>
    </message>
    <message>
        <source>Log of spikes and drops</source>
        <translation>급증·급감 기록</translation>
    </message>
    <message>
        <source>No spikes yet</source>
        <translation>아직 급증·급감이 없습니다</translation>
    </message>
    <message>
        <source>Rises and falls out of the usual range are kept here, with what you made of them.</source>
        <translation>평소 범위를 벗어난 급증과 급감이 판단 결과와 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>%1 by hour — line: actual, shade: usual range (weekday and hour, 90%)</source>
        <translation>시간별 %1 — 선은 실제, 음영은 평소 범위(요일·시간 기준 90%)</translation>
    </message>
    <message>
        <source>%1 by day — line: actual, shade: usual range (weekday, 90%)</source>
        <translation>일별 %1 — 선은 실제, 음영은 평소 범위(요일 기준 90%)</translation>
    </message>
    <message>
        <source>%1 by week — line: actual, shade: usual range (last eight weeks, 90%)</source>
        <translation>주별 %1 — 선은 실제, 음영은 평소 범위(최근 8주 기준 90%)</translation>
    </message>
    <message>
        <source>No mentions in this span. Choose a longer one, or add a source.</source>
        <translation>이 기간에는 언급이 없습니다. 더 긴 기간을 고르거나 출처를 추가해 주십시오.</translation>
    </message>
    <message>
        <source>This spike is gone</source>
        <translation>이 기록은 없어졌습니다</translation>
    </message>
    <message>
        <source>No spike chosen</source>
        <translation>선택한 급증·급감 없음</translation>
    </message>
    <message>
        <source>Click a red span of the chart or a line of the log: here it says what happened, what was usual, what rose and where it came from.</source>
        <translation>차트의 붉은 구간이나 기록의 한 줄을 누르면 무슨 일이 있었는지, 평소는 어땠는지, 무엇이 늘었고 어디에서 시작됐는지 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>기록함: %1</translation>
    </message>
    <message>
        <source>Note on this spike</source>
        <translation>급증·급감 메모</translation>
    </message>
    <message>
        <source>What was behind it, and what was done</source>
        <translation>원인과 조치</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>메모를 저장했습니다</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>민감도…</translation>
    </message>
    <message>
        <source>How small a change is flagged, tried on your own past</source>
        <translation>얼마나 작은 변화에도 알릴지, 지난 자료로 시험해 보고 정합니다</translation>
    </message>
    <message>
        <source>A crisis case was opened: see Cases</source>
        <translation>위기 건을 시작했습니다. 위기 건 화면에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Figures of own channels are known by the day</source>
        <translation>자사 채널의 수치는 하루 단위로만 알 수 있습니다</translation>
    </message>
    <message>
        <source>No source told this figure in this span. Choose a longer one, or add a source of an own account.</source>
        <translation>이 기간에 이 수치를 알려 준 출처가 없습니다. 더 긴 기간을 고르거나 자사 계정을 출처로 추가하십시오.</translation>
    </message>
    <message>
        <source>More metrics</source>
        <translation>지표 더 보기</translation>
    </message>
    <message>
        <source>Large chart</source>
        <translation>차트 크게 보기</translation>
    </message>
    <message>
        <source>Folds what is told below, or shows it again</source>
        <translation>아래 설명을 접거나 다시 펼칩니다</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>원인과 기록 보기</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>연</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>월별 %1</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>연도별 %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>최근 24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>5 y</source>
        <translation>5년</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>최근 5년</translation>
    </message>
    <message>
        <source>%1 has to be %2 times as far off to be told. See Sensitivity.</source>
        <translation>이제 이 지표(%1)는 %2배 더 벗어나야 알립니다. 민감도에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pulse::WorkspacePanel</name>
    <message>
        <source>Workspace file</source>
        <translation>작업 파일</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this machine. A backup is a whole copy that opens like the original.</source>
        <translation>모든 자료는 이 컴퓨터의 파일 하나에 있습니다. 백업은 원본과 똑같이 열리는 온전한 사본입니다.</translation>
    </message>
    <message>
        <source>What the workspace file holds</source>
        <translation>작업 파일의 내용</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>검사 중</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>다른 작업 파일 열기…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>%1
Size: %2
Mentions: %3 (%4)
Authors: %5 · Brands: %6 · Sources: %7 · Changes by people: %8</source>
        <translation>%1
크기: %2
언급: %3건(%4)
작성자 %5명 · 브랜드 %6개 · 출처 %7곳 · 변경 기록 %8건</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>작업 파일에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Something is wrong: %1 damaged places, %2 broken references, %3 wrong counts. Restore a backup, or save a copy of the file and ask for help.</source>
        <translation>이상이 있습니다: 손상 %1곳, 끊긴 참조 %2건, 틀린 집계 %3건. 백업을 복원하거나 파일 사본을 저장하고 도움을 요청해 주십시오.</translation>
    </message>
    <message>
        <source>Remove a person&apos;s data…</source>
        <translation>한 사람의 자료 지우기…</translation>
    </message>
    <message>
        <source>Removed: the words of %1 posts, traces in %2 records. Backups and files exported before still hold them: remove those or make them anew.</source>
        <translation>글 %1건의 본문과 기록 %2건의 흔적을 지웠습니다. 이전 백업과 내보낸 파일에는 남아 있으니 지우거나 새로 만드십시오.</translation>
    </message>
</context>
<context>
    <name>pulse::YearPage</name>
    <message>
        <source>What was decided, by whom and on what evidence; a year later, what became of it.</source>
        <translation>무엇을 누가 어떤 근거로 결정했는지, 한 해 뒤에는 그 결과가 어땠는지 적습니다.</translation>
    </message>
    <message>
        <source>Ways of working with the words by which they are found, to keep, adjust or drop.</source>
        <translation>실행 방안과 그것을 찾을 단어. 유지·조정·중단을 정합니다.</translation>
    </message>
    <message>
        <source>Hours, cost and conversions of each channel; reach and engagement come from the mentions.</source>
        <translation>채널별 시간·비용·전환을 적습니다. 도달과 참여는 언급에서 계산합니다.</translation>
    </message>
    <message>
        <source>Age, gender and region by channel, from each network&apos;s own statistics, with their origin.</source>
        <translation>채널별 연령·성별·지역을 각 채널의 통계에서 출처와 함께 적습니다.</translation>
    </message>
    <message>
        <source>Product lines as queries: each gathers its mentions.</source>
        <translation>사업 부문을 검색식으로 적으면 언급이 모입니다.</translation>
    </message>
    <message>
        <source>Partners with the words that name them; costs and results stand in the return.</source>
        <translation>후원 상대와 그를 찾을 단어를 적습니다. 비용과 성과는 따로 기록합니다.</translation>
    </message>
    <message>
        <source>Costs of campaigns and sponsorships.</source>
        <translation>캠페인과 후원의 비용입니다.</translation>
    </message>
    <message>
        <source>What campaigns and sponsorships are known to have brought.</source>
        <translation>캠페인과 후원의 확인된 성과입니다.</translation>
    </message>
    <message>
        <source>What other departments received and did with it.</source>
        <translation>다른 부서가 받은 자료와 활용 결과입니다.</translation>
    </message>
    <message>
        <source>Who may read which report or export, and when it was last handed over.</source>
        <translation>누가 어떤 보고서나 내보내기를 볼 수 있는지와 마지막 전달일입니다.</translation>
    </message>
    <message>
        <source>Registers of the year</source>
        <translation>연간 기록</translation>
    </message>
    <message>
        <source>What the year&apos;s data says</source>
        <translation>올해 자료로 본 근거</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>이전 해</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>다음 해</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>아직 브랜드가 없습니다</translation>
    </message>
    <message>
        <source>Decisions, tactics, channels and the other registers of a year belong to a brand.</source>
        <translation>결정, 실행 방안, 채널을 비롯한 연간 기록은 브랜드마다 남깁니다.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>브랜드 추가</translation>
    </message>
    <message>
        <source>Goals of the company for the coming year: which of them social media leads or supports, and how. They stand in the year in which they were written; a year later, what became of them.</source>
        <translation>회사의 내년 목표 가운데 소셜 미디어가 이끌거나 도울 것과 그 방법입니다. 적은 해의 화면에 남고, 한 해 뒤에는 어떻게 되었는지 적습니다.</translation>
    </message>
</context>
</TS>
