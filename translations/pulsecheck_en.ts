<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccountTokens</name>
    <message>
        <source>The access token was refused: it has ended or was withdrawn. Open the source and sign in again, or paste a new token.</source>
        <translation>The access token was refused: it has ended or was withdrawn. Open the source and sign in again, or paste a new token.</translation>
    </message>
    <message>
        <source>The access was forgotten here, but %1 could not be told. Remove Pulsecheck from the connected apps of your account there.</source>
        <translation>The access was forgotten here, but %1 could not be told. Remove Pulsecheck from the connected apps of your account there.</translation>
    </message>
</context>
<context>
    <name>BenchmarkStore</name>
    <message>
        <source>A benchmark needs a number and a day from which it holds.</source>
        <translation>A benchmark needs a number and a day from which it holds.</translation>
    </message>
</context>
<context>
    <name>BlueskyConnector</name>
    <message>
        <source>A post that is labelled &quot;%1&quot;</source>
        <translation>A post that is labelled &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Bluesky cannot do this: %1</source>
        <translation>Bluesky cannot do this: %1</translation>
    </message>
    <message>
        <source>Bluesky shows this to accounts that are signed in only. Check the app password of this source.</source>
        <translation>Bluesky shows this to accounts that are signed in only. Check the app password of this source.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handle. It looks like mina.bsky.social.</source>
        <translation>&quot;%1&quot; is no handle. It looks like mina.bsky.social.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>Enter the words to search for.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s handle, such as mina.bsky.social.</source>
        <translation>Enter the account&apos;s handle, such as mina.bsky.social.</translation>
    </message>
</context>
<context>
    <name>BlueskySession</name>
    <message>
        <source>Bluesky needs a handle and an app password for this. Make one at Settings &gt; Privacy and security &gt; App passwords and enter both.</source>
        <translation>Bluesky needs a handle and an app password for this. Make one at Settings &gt; Privacy and security &gt; App passwords and enter both.</translation>
    </message>
    <message>
        <source>The server answered the sign-in without a session.</source>
        <translation>The server answered the sign-in without a session.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own password, which needs a code by mail. Make an app password at Settings &gt; Privacy and security &gt; App passwords.</source>
        <translation>This is the account&apos;s own password, which needs a code by mail. Make an app password at Settings &gt; Privacy and security &gt; App passwords.</translation>
    </message>
    <message>
        <source>Bluesky has closed or paused this account.</source>
        <translation>Bluesky has closed or paused this account.</translation>
    </message>
    <message>
        <source>Bluesky does not accept the handle and the app password. Check both; an app password may have been revoked.</source>
        <translation>Bluesky does not accept the handle and the app password. Check both; an app password may have been revoked.</translation>
    </message>
</context>
<context>
    <name>BrandChoice</name>
    <message>
        <source>There is no brand of our own in this workspace yet. Add one: pulsecheck brand add NAME</source>
        <translation>There is no brand of our own in this workspace yet. Add one: pulsecheck brand add NAME</translation>
    </message>
</context>
<context>
    <name>BrandCommand</name>
    <message>
        <source>%1 stored mentions looked at</source>
        <translation>%1 stored mentions looked at</translation>
    </message>
    <message>
        <source>%1 of %2 stored mentions belong to it.</source>
        <translation>%1 of %2 stored mentions belong to it.</translation>
    </message>
    <message>
        <source>Adds a brand; without --query its name is the query.</source>
        <translation>Adds a brand; without --query its name is the query.</translation>
    </message>
    <message>
        <source>The brand&apos;s name.</source>
        <translation>The brand&apos;s name.</translation>
    </message>
    <message>
        <source>What counts as a mention of it.</source>
        <translation>What counts as a mention of it.</translation>
    </message>
    <message>
        <source>It is a competitor.</source>
        <translation>It is a competitor.</translation>
    </message>
    <message>
        <source>Where its days begin, e.g. Asia/Seoul.</source>
        <translation>Where its days begin, e.g. Asia/Seoul.</translation>
    </message>
    <message>
        <source>Name one brand: pulsecheck brand add NAME</source>
        <translation>Name one brand: pulsecheck brand add NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1: %2</source>
        <translation>The query cannot be read at character %1: %2</translation>
    </message>
    <message>
        <source>Prints one JSON object a brand.</source>
        <translation>Prints one JSON object a brand.</translation>
    </message>
    <message>
        <source>Brands and competitors, with their queries: add, list.</source>
        <translation>Brands and competitors, with their queries: add, list.</translation>
    </message>
</context>
<context>
    <name>BrandStore</name>
    <message>
        <source>There is no brand &quot;%1&quot;. Add it first.</source>
        <translation>There is no brand &quot;%1&quot;. Add it first.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</translation>
    </message>
    <message>
        <source>A brand needs a name.</source>
        <translation>A brand needs a name.</translation>
    </message>
    <message>
        <source>There is a brand named &quot;%1&quot; already. Choose another name.</source>
        <translation>There is a brand named &quot;%1&quot; already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>No mention yet (n=0).</source>
        <translation>No mention yet (n=0).</translation>
    </message>
    <message>
        <source>Not enough data: %1 mentions in %2 days.</source>
        <translation>Not enough data: %1 mentions in %2 days.</translation>
    </message>
    <message>
        <source>peak on day %1 (%2)</source>
        <translation>peak on day %1 (%2)</translation>
    </message>
    <message>
        <source>half-life %1 days</source>
        <translation>half-life %1 days</translation>
    </message>
    <message>
        <source>not halved yet</source>
        <translation>not halved yet</translation>
    </message>
    <message>
        <source>tail %1 of the peak</source>
        <translation>tail %1 of the peak</translation>
    </message>
    <message>
        <source>%1 around the peak</source>
        <translation>%1 around the peak</translation>
    </message>
    <message>
        <source>again on day %1</source>
        <translation>again on day %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>not yet known</translation>
    </message>
    <message>
        <source>No cost is recorded.</source>
        <translation>No cost is recorded.</translation>
    </message>
    <message>
        <source>The result is not yet known.</source>
        <translation>The result is not yet known.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>No result is recorded.</translation>
    </message>
    <message>
        <source>Cost and result stand in different currencies, which are not added to each other.</source>
        <translation>Cost and result stand in different currencies, which are not added to each other.</translation>
    </message>
    <message>
        <source>Nothing was judged by two people yet.</source>
        <translation>Nothing was judged by two people yet.</translation>
    </message>
    <message>
        <source>%1 and %2 agree on %3 of %4 (%5, kappa %6)</source>
        <translation>%1 and %2 agree on %3 of %4 (%5, kappa %6)</translation>
    </message>
    <message>
        <source>%1 mentions count for &quot;%2&quot; too</source>
        <translation>%1 mentions count for &quot;%2&quot; too</translation>
    </message>
    <message>
        <source>The cost in %1 has no result and is not in it.</source>
        <translation>The cost in %1 has no result and is not in it.</translation>
    </message>
</context>
<context>
    <name>CampaignCommand</name>
    <message>
        <source>There is no brand yet. Add one first: pulsecheck brand add NAME</source>
        <translation>There is no brand yet. Add one first: pulsecheck brand add NAME</translation>
    </message>
    <message>
        <source>Whose campaign; without it the first brand&apos;s.</source>
        <translation>Whose campaign; without it the first brand&apos;s.</translation>
    </message>
    <message>
        <source>First day, as 2026-10-01.</source>
        <translation>First day, as 2026-10-01.</translation>
    </message>
    <message>
        <source>Last day; without it, it is open.</source>
        <translation>Last day; without it, it is open.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>What it is for.</translation>
    </message>
    <message>
        <source>A hashtag of it; may be repeated.</source>
        <translation>A hashtag of it; may be repeated.</translation>
    </message>
    <message>
        <source>An address of it; may be repeated.</source>
        <translation>An address of it; may be repeated.</translation>
    </message>
    <message>
        <source>A value of utm_campaign; may be repeated.</source>
        <translation>A value of utm_campaign; may be repeated.</translation>
    </message>
    <message>
        <source>Words of it, as a query.</source>
        <translation>Words of it, as a query.</translation>
    </message>
    <message>
        <source>An own post; may be repeated.</source>
        <translation>An own post; may be repeated.</translation>
    </message>
    <message>
        <source>Who sponsors it.</source>
        <translation>Who sponsors it.</translation>
    </message>
    <message>
        <source>Its budget, e.g. &quot;1200000 KRW&quot;.</source>
        <translation>Its budget, e.g. &quot;1200000 KRW&quot;.</translation>
    </message>
    <message>
        <source>Adds a campaign and gives it the stored mentions that its marks fit. Prints it as JSON.</source>
        <translation>Adds a campaign and gives it the stored mentions that its marks fit. Prints it as JSON.</translation>
    </message>
    <message>
        <source>The campaign&apos;s name.</source>
        <translation>The campaign&apos;s name.</translation>
    </message>
    <message>
        <source>Name one campaign: pulsecheck campaign add NAME --first DAY</source>
        <translation>Name one campaign: pulsecheck campaign add NAME --first DAY</translation>
    </message>
    <message>
        <source>Prints one JSON object a campaign, newest launch first.</source>
        <translation>Prints one JSON object a campaign, newest launch first.</translation>
    </message>
    <message>
        <source>Prints one campaign in full as one JSON object: its days since the launch, costs, results.</source>
        <translation>Prints one campaign in full as one JSON object: its days since the launch, costs, results.</translation>
    </message>
    <message>
        <source>Its name or uid.</source>
        <translation>Its name or uid.</translation>
    </message>
    <message>
        <source>Name one campaign: pulsecheck campaign show NAME</source>
        <translation>Name one campaign: pulsecheck campaign show NAME</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;. See: pulsecheck campaign list</source>
        <translation>There is no campaign &quot;%1&quot;. See: pulsecheck campaign list</translation>
    </message>
    <message>
        <source>Campaigns and what they brought: add, list, show.</source>
        <translation>Campaigns and what they brought: add, list, show.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>CaseService</name>
    <message>
        <source>Give the case a name. Nothing was opened.</source>
        <translation>Give the case a name. Nothing was opened.</translation>
    </message>
    <message>
        <source>A case needs a name. It keeps the one it has.</source>
        <translation>A case needs a name. It keeps the one it has.</translation>
    </message>
    <message>
        <source>Write how it ended and what was learned. The case is still open.</source>
        <translation>Write how it ended and what was learned. The case is still open.</translation>
    </message>
    <message>
        <source>Write what was done, or where it stands.</source>
        <translation>Write what was done, or where it stands.</translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>This case does not exist any more; its opening was undone.</source>
        <translation>This case does not exist any more; its opening was undone.</translation>
    </message>
</context>
<context>
    <name>ChannelMetric</name>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Following</translation>
    </message>
    <message>
        <source>Posts published</source>
        <translation>Posts published</translation>
    </message>
    <message>
        <source>Views in all</source>
        <translation>Views in all</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Accounts reached</source>
        <translation>Accounts reached</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>Profile views</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clicks</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>Search interest</translation>
    </message>
    <message>
        <source>Mentions by its own count</source>
        <translation>Mentions by its own count</translation>
    </message>
</context>
<context>
    <name>ChecklistCommand</name>
    <message>
        <source>setup, daily (without it), weekly, monthly or annual.</source>
        <translation>setup, daily (without it), weekly, monthly or annual.</translation>
    </message>
    <message>
        <source>The day on which the list was to be done (2026-11-23); without it today.</source>
        <translation>The day on which the list was to be done (2026-11-23); without it today.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>The brand; without it the first of our own.</translation>
    </message>
    <message>
        <source>Language of the texts: ko or en.</source>
        <translation>Language of the texts: ko or en.</translation>
    </message>
    <message>
        <source>--lang takes ko or en.</source>
        <translation>--lang takes ko or en.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; is no date. Write it as 2026-11-23.</translation>
    </message>
    <message>
        <source>The checklist &quot;%1&quot; has no run yet.</source>
        <translation>The checklist &quot;%1&quot; has no run yet.</translation>
    </message>
    <message>
        <source>Prints a checklist with the evidence beside each item: what was frozen at the tick, else today&apos;s data.</source>
        <translation>Prints a checklist with the evidence beside each item: what was frozen at the tick, else today&apos;s data.</translation>
    </message>
    <message>
        <source>Marks an item as done and freezes its evidence.</source>
        <translation>Marks an item as done and freezes its evidence.</translation>
    </message>
    <message>
        <source>Skips an item with a reason.</source>
        <translation>Skips an item with a reason.</translation>
    </message>
    <message>
        <source>Opens an item again.</source>
        <translation>Opens an item again.</translation>
    </message>
    <message>
        <source>Writes the note of an item.</source>
        <translation>Writes the note of an item.</translation>
    </message>
    <message>
        <source>The item&apos;s key, for instance daily.posts.</source>
        <translation>The item&apos;s key, for instance daily.posts.</translation>
    </message>
    <message>
        <source>The note; empty removes it.</source>
        <translation>The note; empty removes it.</translation>
    </message>
    <message>
        <source>Why it is skipped.</source>
        <translation>Why it is skipped.</translation>
    </message>
    <message>
        <source>Give an item and a text: pulsecheck checklist note KEY TEXT</source>
        <translation>Give an item and a text: pulsecheck checklist note KEY TEXT</translation>
    </message>
    <message>
        <source>Name one item: pulsecheck checklist %1 KEY</source>
        <translation>Name one item: pulsecheck checklist %1 KEY</translation>
    </message>
    <message>
        <source>Say why: pulsecheck checklist skip KEY --reason TEXT</source>
        <translation>Say why: pulsecheck checklist skip KEY --reason TEXT</translation>
    </message>
    <message>
        <source>Prints one JSON object a checklist template.</source>
        <translation>Prints one JSON object a checklist template.</translation>
    </message>
    <message>
        <source>Prints the templates named, or all, as one JSON object that import reads.</source>
        <translation>Prints the templates named, or all, as one JSON object that import reads.</translation>
    </message>
    <message>
        <source>setup, daily, weekly, monthly, annual or crisis.</source>
        <translation>setup, daily, weekly, monthly, annual or crisis.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;%1&quot;.</source>
        <translation>There is no checklist &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Takes the wording of checklists from a JSON file, for the runs that begin after it. Runs that have begun keep theirs.</source>
        <translation>Takes the wording of checklists from a JSON file, for the runs that begin after it. Runs that have begun keep theirs.</translation>
    </message>
    <message>
        <source>What export wrote.</source>
        <translation>What export wrote.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck checklist template import FILE</source>
        <translation>Name one file: pulsecheck checklist template import FILE</translation>
    </message>
    <message>
        <source>Prints all checklists with their days as an iCalendar file (RFC 5545): the past month as it went and the coming year.</source>
        <translation>Prints all checklists with their days as an iCalendar file (RFC 5545): the past month as it went and the coming year.</translation>
    </message>
    <message>
        <source>Write it to FILE instead.</source>
        <translation>Write it to FILE instead.</translation>
    </message>
    <message>
        <source>The checklists: show, tick, skip, note, undo, calendar, template.</source>
        <translation>The checklists: show, tick, skip, note, undo, calendar, template.</translation>
    </message>
</context>
<context>
    <name>ChecklistStore</name>
    <message>
        <source>The wording belongs to another checklist.</source>
        <translation>The wording belongs to another checklist.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;%1&quot;.</source>
        <translation>There is no checklist &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>That checklist run does not exist.</source>
        <translation>That checklist run does not exist.</translation>
    </message>
    <message>
        <source>No checklist &quot;%1&quot; was open on that day. Lists follow the team&apos;s working days, from the first day of the workspace on.</source>
        <translation>No checklist &quot;%1&quot; was open on that day. Lists follow the team&apos;s working days, from the first day of the workspace on.</translation>
    </message>
</context>
<context>
    <name>ChecklistTemplate</name>
    <message>
        <source>A checklist item has no key. Give each item a short &quot;key&quot;, for instance daily.posts.</source>
        <translation>A checklist item has no key. Give each item a short &quot;key&quot;, for instance daily.posts.</translation>
    </message>
    <message>
        <source>Item %1: &quot;need&quot; is required, optional or conditional.</source>
        <translation>Item %1: &quot;need&quot; is required, optional or conditional.</translation>
    </message>
    <message>
        <source>Item %1 has no title in either language.</source>
        <translation>Item %1 has no title in either language.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checklist. Known are: %2.</source>
        <translation>&quot;%1&quot; is no checklist. Known are: %2.</translation>
    </message>
    <message>
        <source>The checklist %1 has no name in either language.</source>
        <translation>The checklist %1 has no name in either language.</translation>
    </message>
    <message>
        <source>The checklist %1 needs between 1 and %2 items.</source>
        <translation>The checklist %1 needs between 1 and %2 items.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in the checklist %2.</source>
        <translation>The key %1 stands twice in the checklist %2.</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>The classifier&apos;s model file is damaged or from another version, so posts stay unclassified. Install the program again.</source>
        <translation>The classifier&apos;s model file is damaged or from another version, so posts stay unclassified. Install the program again.</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>sentiment, abuse, intent or language.</source>
        <translation>sentiment, abuse, intent or language.</translation>
    </message>
    <message>
        <source>Say --task sentiment, abuse, intent or language.</source>
        <translation>Say --task sentiment, abuse, intent or language.</translation>
    </message>
    <message>
        <source>Sentiment, abuse, purchase intent or language of posts.</source>
        <translation>Sentiment, abuse, purchase intent or language of posts.</translation>
    </message>
    <message>
        <source>Reads one post a line and prints label, probability and, for sentiment, polarity, separated by tabs. With --workspace, sentiment is read as the team of that workspace taught it: its dictionary and its corrections.</source>
        <translation>Reads one post a line and prints label, probability and, for sentiment, polarity, separated by tabs. With --workspace, sentiment is read as the team of that workspace taught it: its dictionary and its corrections.</translation>
    </message>
</context>
<context>
    <name>CollectCommand</name>
    <message>
        <source>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</source>
        <translation>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting from %n source(s). Ctrl+C stops.</source>
        <translation>
            <numerusform>Collecting from %n source. Ctrl+C stops.</numerusform>
            <numerusform>Collecting from %n sources. Ctrl+C stops.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collects from the sources until stopped.</source>
        <translation>Collects from the sources until stopped.</translation>
    </message>
    <message>
        <source>The workspace is open in a window, which collects meanwhile. Collecting here goes on when it is closed.</source>
        <translation>The workspace is open in a window, which collects meanwhile. Collecting here goes on when it is closed.</translation>
    </message>
    <message>
        <source>Collects from every enabled source, each at its pace, until stopped (SIGTERM, Ctrl+C: the batch in hand is finished first). Prints one JSON object a round. Writes scheduled reports when they are due. For a machine that is always on, see packaging/linux.</source>
        <translation>Collects from every enabled source, each at its pace, until stopped (SIGTERM, Ctrl+C: the batch in hand is finished first). Prints one JSON object a round. Writes scheduled reports when they are due. For a machine that is always on, see packaging/linux.</translation>
    </message>
    <message>
        <source>Report written or sent: %1</source>
        <translation>Report written or sent: %1</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>The source was changed meanwhile; it is collected anew next time.</source>
        <translation>The source was changed meanwhile; it is collected anew next time.</translation>
    </message>
    <message>
        <source>It shows only its latest posts; those in between had gone when it was read again.</source>
        <translation>It shows only its latest posts; those in between had gone when it was read again.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&quot;%1&quot; is not expected. See: pulsecheck %2 --help</source>
        <translation>&quot;%1&quot; is not expected. See: pulsecheck %2 --help</translation>
    </message>
    <message>
        <source>The output could not be written to its end. Make room where it goes and run this again.</source>
        <translation>The output could not be written to its end. Make room where it goes and run this again.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The disk is full. Nothing of the last step was written, everything before it is kept. Make room and try again.</source>
        <translation>The disk is full. Nothing of the last step was written, everything before it is kept. Make room and try again.</translation>
    </message>
    <message>
        <source>Another program is using the workspace file. Nothing was changed. Close the other program and try again.</source>
        <translation>Another program is using the workspace file. Nothing was changed. Close the other program and try again.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore the latest backup; the damaged file was left as it is.</source>
        <translation>The workspace file is damaged. Restore the latest backup; the damaged file was left as it is.</translation>
    </message>
    <message>
        <source>This file is not a workspace. It was left as it is. Choose another file.</source>
        <translation>This file is not a workspace. It was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>The workspace file or its folder cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</source>
        <translation>The workspace file or its folder cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>The workspace file cannot be opened. Check that its folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>Reading or writing the workspace file failed. Everything written before is kept. Check the disk and try again.</source>
        <translation>Reading or writing the workspace file failed. Everything written before is kept. Check the disk and try again.</translation>
    </message>
    <message>
        <source>There is too little memory for this step. Nothing was changed.</source>
        <translation>There is too little memory for this step. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>This does not fit what is stored already. Nothing was changed.</source>
        <translation>This does not fit what is stored already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The workspace file refused the step. Nothing was changed.</source>
        <translation>The workspace file refused the step. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no workspace file %1.</source>
        <translation>There is no workspace file %1.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not usable here.</source>
        <translation>The SQLite driver of Qt is not usable here.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>The workspace file cannot be opened.</translation>
    </message>
    <message>
        <source>This SQLite library has no full-text search (FTS5).</source>
        <translation>This SQLite library has no full-text search (FTS5).</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>It has not been asked since.</source>
        <translation>It has not been asked since.</translation>
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
        <translation>No access token is saved. Enter it again.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or refused access. Unlock it and try again.</source>
        <translation>The system&apos;s key store is locked or refused access. Unlock it and try again.</translation>
    </message>
</context>
<context>
    <name>DayStore</name>
    <message>
        <source>This is no date. Nothing was changed.</source>
        <translation>This is no date. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Purchase opportunity</source>
        <translation>Purchase opportunity</translation>
    </message>
    <message>
        <source>Own channels</source>
        <translation>Own channels</translation>
    </message>
    <message>
        <source>Advocate and detractor</source>
        <translation>Advocate and detractor</translation>
    </message>
    <message>
        <source>What matches %1</source>
        <extracomment>%1 a query</extracomment>
        <translation>What matches %1</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>A wish to buy that is at least %1% likely</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>A wish to buy that is at least %1% likely</translation>
    </message>
    <message>
        <source>Every source that tells figures of an account</source>
        <translation>Every source that tells figures of an account</translation>
    </message>
    <message>
        <source>a removed source</source>
        <translation>a removed source</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>In %1 days at least %2 judged mentions, %3% of the positive and negative ones on one side</source>
        <extracomment>%1 days, %2 a count, %3 a percentage</extracomment>
        <translation>In %1 days at least %2 judged mentions, %3% of the positive and negative ones on one side</translation>
    </message>
    <message>
        <source>%1 is defined anew: %2</source>
        <extracomment>%1 what is defined, %2 how from now on</extracomment>
        <translation>%1 is defined anew: %2</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
</context>
<context>
    <name>DefinitionStore</name>
    <message>
        <source>A definition holds from today or an earlier day on. Nothing was changed.</source>
        <translation>A definition holds from today or an earlier day on. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say in a few words why the definition changes. Nothing was changed.</source>
        <translation>Say in a few words why the definition changes. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DetectCommand</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1: the time lies before the line above; read as if it came with that line.</source>
        <translation>Line %1: the time lies before the line above; read as if it came with that line.</translation>
    </message>
    <message>
        <source>No line holds a time and a number. A series looks like this: timestamp,value, then 2026-11-22 21:00:00,104.</source>
        <translation>No line holds a time and a number. A series looks like this: timestamp,value, then 2026-11-22 21:00:00,104.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 without a value, %3 that cannot be read, %4 alerts.</source>
        <translation>%1 rows read, %2 without a value, %3 that cannot be read, %4 alerts.</translation>
    </message>
    <message>
        <source>Flags what is unusual in any CSV of time and value.</source>
        <translation>Flags what is unusual in any CSV of time and value.</translation>
    </message>
    <message>
        <source>Reads a CSV of timestamp,value (&quot;-&quot; is standard input) and prints one line for each row: timestamp,anomaly_score,expected,lower,upper,flag. A score of 0.5 and more is flagged. Each row is judged by the rows before it alone.</source>
        <translation>Reads a CSV of timestamp,value (&quot;-&quot; is standard input) and prints one line for each row: timestamp,anomaly_score,expected,lower,upper,flag. A score of 0.5 and more is flagged. Each row is judged by the rows before it alone.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>The CSV file.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck detect FILE</source>
        <translation>Name one file: pulsecheck detect FILE</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>The file %1 cannot be opened: %2</translation>
    </message>
    <message>
        <source>The state cannot be kept in %1: %2</source>
        <translation>The state cannot be kept in %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no state of a detector. Nothing was changed; name another file, or remove it to begin anew.</source>
        <translation>%1 holds no state of a detector. Nothing was changed; name another file, or remove it to begin anew.</translation>
    </message>
    <message>
        <source>The newest row stands first: read from the last row up.</source>
        <translation>The newest row stands first: read from the last row up.</translation>
    </message>
    <message>
        <source>Days like 03/02/2026 were read with the month first.</source>
        <translation>Days like 03/02/2026 were read with the month first.</translation>
    </message>
    <message>
        <source>Days like 03/02/2026 were read with the day first.</source>
        <translation>Days like 03/02/2026 were read with the day first.</translation>
    </message>
    <message>
        <source>%1 lines lie before the line above them. Sort the file by time: what is unusual cannot be told from rows in disorder.</source>
        <translation>%1 lines lie before the line above them. Sort the file by time: what is unusual cannot be told from rows in disorder.</translation>
    </message>
    <message>
        <source>Goes on from the state that an earlier run left in this file, and leaves its own there: pieces of a series are judged as the whole would be.</source>
        <translation>Goes on from the state that an earlier run left in this file, and leaves its own there: pieces of a series are judged as the whole would be.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>The saved state of the detector cannot be read; it learns again from the stored mentions.</source>
        <translation>The saved state of the detector cannot be read; it learns again from the stored mentions.</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>Write a word or a phrase. Nothing was saved.</source>
        <translation>Write a word or a phrase. Nothing was saved.</translation>
    </message>
    <message>
        <source>The phrase is too long; 100 letters are the most. Nothing was saved.</source>
        <translation>The phrase is too long; 100 letters are the most. Nothing was saved.</translation>
    </message>
    <message>
        <source>Write what the slang means. Nothing was saved.</source>
        <translation>Write what the slang means. Nothing was saved.</translation>
    </message>
    <message>
        <source>Write which aspect it is, such as price. Nothing was saved.</source>
        <translation>Write which aspect it is, such as price. Nothing was saved.</translation>
    </message>
    <message>
        <source>The meaning is too long; 100 letters are the most. Nothing was saved.</source>
        <translation>The meaning is too long; 100 letters are the most. Nothing was saved.</translation>
    </message>
    <message>
        <source>“%1” is in the dictionary already. Change it there. Nothing was saved.</source>
        <translation>“%1” is in the dictionary already. Change it there. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>This mention is no longer in the workspace.</source>
        <translation>This mention is no longer in the workspace.</translation>
    </message>
</context>
<context>
    <name>EntitiesCommand</name>
    <message>
        <source>Reads one JSON string a line and prints its hashtags, mentions, addresses and cashtags, one JSON object a line.</source>
        <translation>Reads one JSON string a line and prints its hashtags, mentions, addresses and cashtags, one JSON object a line.</translation>
    </message>
    <message>
        <source>Line %1 is not one JSON string; its result is empty.</source>
        <translation>Line %1 is not one JSON string; its result is empty.</translation>
    </message>
    <message>
        <source>Hashtags, mentions, addresses and cashtags of texts.</source>
        <translation>Hashtags, mentions, addresses and cashtags of texts.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Us</source>
        <translation>Us</translation>
    </message>
    <message>
        <source>%1 mentions (before: %2)</source>
        <translation>%1 mentions (before: %2)</translation>
    </message>
    <message>
        <source>share of estimated reach %1</source>
        <translation>share of estimated reach %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>before: unknown</source>
        <translation>before: unknown</translation>
    </message>
    <message>
        <source>Estimated reach: followers of the different authors times the share that usually sees a post. Read rank and trend first.</source>
        <translation>Estimated reach: followers of the different authors times the share that usually sees a post. Read rank and trend first.</translation>
    </message>
    <message>
        <source>No author of this period has a known number of followers.</source>
        <translation>No author of this period has a known number of followers.</translation>
    </message>
    <message>
        <source>Estimated reach %1 – rank %2 of %3 (before: %4)</source>
        <translation>Estimated reach %1 – rank %2 of %3 (before: %4)</translation>
    </message>
    <message>
        <source>Estimated reach %1 – rank %2 of %3</source>
        <translation>Estimated reach %1 – rank %2 of %3</translation>
    </message>
    <message>
        <source>Net sentiment %1 (before: %2), positive ratio %3</source>
        <translation>Net sentiment %1 (before: %2), positive ratio %3</translation>
    </message>
    <message>
        <source>%1 positive, %2 negative</source>
        <translation>%1 positive, %2 negative</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 mentions</translation>
    </message>
    <message>
        <source>%1 mentions in %2 lines of our own</source>
        <translation>%1 mentions in %2 lines of our own</translation>
    </message>
    <message>
        <source>%1 mentions on %2 channels, most on %3</source>
        <translation>%1 mentions on %2 channels, most on %3</translation>
    </message>
    <message>
        <source>Language unknown</source>
        <translation>Language unknown</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>what is usual cannot be said yet</source>
        <translation>what is usual cannot be said yet</translation>
    </message>
    <message>
        <source>usually %1 a week</source>
        <translation>usually %1 a week</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Rise</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>unusually many: %1</source>
        <translation>unusually many: %1</translation>
    </message>
    <message>
        <source>uses in this period</source>
        <translation>uses in this period</translation>
    </message>
    <message>
        <source>Kinds of activation above a usual week: %1</source>
        <translation>Kinds of activation above a usual week: %1</translation>
    </message>
    <message>
        <source>No kind of activation above a usual week</source>
        <translation>No kind of activation above a usual week</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Own</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Earned</translation>
    </message>
    <message>
        <source>Posts with the most engagement: %1, the first with %2</source>
        <translation>Posts with the most engagement: %1, the first with %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Wish to buy</source>
        <translation>Wish to buy</translation>
    </message>
    <message>
        <source>Wishes to buy: %1 · marked for another team: %2</source>
        <translation>Wishes to buy: %1 · marked for another team: %2</translation>
    </message>
    <message>
        <source>Mark a mention with one of the tags %1. Whether the other team took it over is not recorded in this program yet.</source>
        <translation>Mark a mention with one of the tags %1. Whether the other team took it over is not recorded in this program yet.</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>To judge</translation>
    </message>
    <message>
        <source>%1 of %2 mentions drawn at random, %3 judged</source>
        <translation>%1 of %2 mentions drawn at random, %3 judged</translation>
    </message>
    <message>
        <source>No own account is named yet. Name your accounts in Settings, then their posts of the day stand here.</source>
        <translation>No own account is named yet. Name your accounts in Settings, then their posts of the day stand here.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>No post by an own account collected on this day</source>
        <translation>No post by an own account collected on this day</translation>
    </message>
    <message>
        <source>Own posts: %1 · channels: %2</source>
        <translation>Own posts: %1 · channels: %2</translation>
    </message>
    <message>
        <source>Only posts that were collected are known. Planned and failed posts are not recorded in this program yet.</source>
        <translation>Only posts that were collected are known. Planned and failed posts are not recorded in this program yet.</translation>
    </message>
    <message>
        <source>Risk word</source>
        <translation>Risk word</translation>
    </message>
    <message>
        <source>The staff list is empty; only own accounts were read.</source>
        <translation>The staff list is empty; only own accounts were read.</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 followers</translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation>risk %1</translation>
    </message>
    <message>
        <source>%1 negative and %2 unclassified mentions since %3</source>
        <translation>%1 negative and %2 unclassified mentions since %3</translation>
    </message>
    <message>
        <source>What is usual cannot be said yet: only %1 comparable weeks.</source>
        <translation>What is usual cannot be said yet: only %1 comparable weeks.</translation>
    </message>
    <message>
        <source>%1 negative (usually %2) and %3 unclassified mentions since %4</source>
        <translation>%1 negative (usually %2) and %3 unclassified mentions since %4</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>%1 %2 (usually %3)</source>
        <translation>%1 %2 (usually %3)</translation>
    </message>
    <message>
        <source>Open cases: 0</source>
        <translation>Open cases: 0</translation>
    </message>
    <message>
        <source>Open cases: %1</source>
        <translation>Open cases: %1</translation>
    </message>
    <message>
        <source>Not enough data (n=%1)</source>
        <translation>Not enough data (n=%1)</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Original posts</source>
        <translation>Original posts</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>Unique authors</source>
        <translation>Unique authors</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Mentions with a hashtag</source>
        <translation>Mentions with a hashtag</translation>
    </message>
    <message>
        <source>Mentions with a link</source>
        <translation>Mentions with a link</translation>
    </message>
    <message>
        <source>Mentions with a video</source>
        <translation>Mentions with a video</translation>
    </message>
    <message>
        <source>Positive mentions</source>
        <translation>Positive mentions</translation>
    </message>
    <message>
        <source>Neutral mentions</source>
        <translation>Neutral mentions</translation>
    </message>
    <message>
        <source>Negative mentions</source>
        <translation>Negative mentions</translation>
    </message>
    <message>
        <source>Unclassified mentions</source>
        <translation>Unclassified mentions</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Net sentiment</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Negative share</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>Positive ratio</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Not available yet</translation>
    </message>
    <message>
        <source>This program does not know the view &quot;%1&quot; that the checklist names.</source>
        <translation>This program does not know the view &quot;%1&quot; that the checklist names.</translation>
    </message>
    <message>
        <source>Good day reached</source>
        <translation>Good day reached</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>As usual or better</source>
        <translation>As usual or better</translation>
    </message>
    <message>
        <source>Below usual</source>
        <translation>Below usual</translation>
    </message>
    <message>
        <source>usually %1 · good day %2</source>
        <translation>usually %1 · good day %2</translation>
    </message>
    <message>
        <source>far off: add a line</source>
        <translation>far off: add a line</translation>
    </message>
    <message>
        <source>%1 of %2 KPIs at a good day, %3 far off</source>
        <translation>%1 of %2 KPIs at a good day, %3 far off</translation>
    </message>
    <message>
        <source>No good day has been set yet: set the benchmarks in Settings.</source>
        <translation>No good day has been set yet: set the benchmarks in Settings.</translation>
    </message>
    <message>
        <source>period before %1 · a year ago %2</source>
        <translation>period before %1 · a year ago %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>%1 mentions (period before: %2), %3 large changes</source>
        <translation>%1 mentions (period before: %2), %3 large changes</translation>
    </message>
    <message>
        <source>in force %1 · usually %2 · from %3 comparable days</source>
        <translation>in force %1 · usually %2 · from %3 comparable days</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>%1 of %2 benchmarks set, %3 new proposals</source>
        <translation>%1 of %2 benchmarks set, %3 new proposals</translation>
    </message>
    <message>
        <source>Proposed is the upper quarter of the comparable days of the last eight weeks; public holidays and the team&apos;s days off are left out. One spike does not move it.</source>
        <translation>Proposed is the upper quarter of the comparable days of the last eight weeks; public holidays and the team&apos;s days off are left out. One spike does not move it.</translation>
    </message>
    <message>
        <source>Fewer than %1 comparable days: a proposal needs more past.</source>
        <translation>Fewer than %1 comparable days: a proposal needs more past.</translation>
    </message>
    <message>
        <source>mostly %1–%2h</source>
        <translation>mostly %1–%2h</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>Spoke for us: %1 · against us: %2</source>
        <translation>Spoke for us: %1 · against us: %2</translation>
    </message>
    <message>
        <source>Nobody has taken a side so far.</source>
        <translation>Nobody has taken a side so far.</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>One channel</translation>
    </message>
    <message>
        <source>The same name on two channels may be two people: it is a hint, not a link.</source>
        <translation>The same name on two channels may be two people: it is a hint, not a link.</translation>
    </message>
    <message>
        <source>Advocates: %2 · their mentions: %1</source>
        <translation>Advocates: %2 · their mentions: %1</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>more than usual</translation>
    </message>
    <message>
        <source>quieter than usual</source>
        <translation>quieter than usual</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Advocates: %2 · their mentions: %1 (usually %3) – %4</source>
        <translation>Advocates: %2 · their mentions: %1 (usually %3) – %4</translation>
    </message>
    <message>
        <source>No author with a known number of followers spoke in this period.</source>
        <translation>No author with a known number of followers spoke in this period.</translation>
    </message>
    <message>
        <source>Authors with the most followers: %1, the first with %2</source>
        <translation>Authors with the most followers: %1, the first with %2</translation>
    </message>
    <message>
        <source>Key messages are not recorded in this program yet: search for their words among these people&apos;s mentions.</source>
        <translation>Key messages are not recorded in this program yet: search for their words among these people&apos;s mentions.</translation>
    </message>
    <message>
        <source>People who came back three times or more: %1 (period before: %2)</source>
        <translation>People who came back three times or more: %1 (period before: %2)</translation>
    </message>
    <message>
        <source>Who of them is a customer cannot be told here: customer records are not connected.</source>
        <translation>Who of them is a customer cannot be told here: customer records are not connected.</translation>
    </message>
    <message>
        <source>missed %1, skipped %2</source>
        <translation>missed %1, skipped %2</translation>
    </message>
    <message>
        <source>Twice or more</source>
        <translation>Twice or more</translation>
    </message>
    <message>
        <source>Runs: %1 · items done %2, skipped %3, missed %4</source>
        <translation>Runs: %1 · items done %2, skipped %3, missed %4</translation>
    </message>
    <message>
        <source>No run of that list falls into this period.</source>
        <translation>No run of that list falls into this period.</translation>
    </message>
    <message>
        <source>net sentiment %1</source>
        <translation>net sentiment %1</translation>
    </message>
    <message>
        <source>spikes or drops: %1</source>
        <translation>spikes or drops: %1</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Judged a spike or noted its cause</source>
        <translation>Judged a spike or noted its cause</translation>
    </message>
    <message>
        <source>Set what a good day is</source>
        <translation>Set what a good day is</translation>
    </message>
    <message>
        <source>Changed a brand or its query</source>
        <translation>Changed a brand or its query</translation>
    </message>
    <message>
        <source>Changed the wording of a checklist</source>
        <translation>Changed the wording of a checklist</translation>
    </message>
    <message>
        <source>Decisions recorded in this period: %1</source>
        <translation>Decisions recorded in this period: %1</translation>
    </message>
    <message>
        <source>usual range</source>
        <translation>usual range</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>spike</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>drop</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>likely origin: %1 (%2% of the rise)</source>
        <translation>likely origin: %1 (%2% of the rise)</translation>
    </message>
    <message>
        <source>several places at once</source>
        <translation>several places at once</translation>
    </message>
    <message>
        <source>%1: %2 mentions (usually %3)</source>
        <translation>%1: %2 mentions (usually %3)</translation>
    </message>
    <message>
        <source>usual range %1–%2</source>
        <translation>usual range %1–%2</translation>
    </message>
    <message>
        <source>Check first: no recent data from %1. A drop may be a gap in collecting.</source>
        <translation>Check first: no recent data from %1. A drop may be a gap in collecting.</translation>
    </message>
    <message>
        <source>%1 mentions – what is usual cannot be said yet</source>
        <translation>%1 mentions – what is usual cannot be said yet</translation>
    </message>
    <message>
        <source>%1 mentions (usually %2) – %3</source>
        <translation>%1 mentions (usually %2) – %3</translation>
    </message>
    <message>
        <source>Spikes or drops in this period: 0</source>
        <translation>Spikes or drops in this period: 0</translation>
    </message>
    <message>
        <source>Spikes or drops: %1, without a cause noted: %2</source>
        <translation>Spikes or drops: %1, without a cause noted: %2</translation>
    </message>
    <message>
        <source>The origin is a proposal: the earliest post of the largest group. Undated posts and gaps in collecting can hide an earlier one.</source>
        <translation>The origin is a proposal: the earliest post of the largest group. Undated posts and gaps in collecting can hide an earlier one.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecting</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>last import %1</translation>
    </message>
    <message>
        <source>last success %1</source>
        <translation>last success %1</translation>
    </message>
    <message>
        <source>Sources: 0</source>
        <translation>Sources: 0</translation>
    </message>
    <message>
        <source>Connect a source in Settings or import a file, then its state stands here.</source>
        <translation>Connect a source in Settings or import a file, then its state stands here.</translation>
    </message>
    <message>
        <source>Sources: %1, none to check</source>
        <translation>Sources: %1, none to check</translation>
    </message>
    <message>
        <source>Sources: %1, to check: %2</source>
        <translation>Sources: %1, to check: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>A count of mentions or the like: Korean adds its counter</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>severity not graded</source>
        <translation>severity not graded</translation>
    </message>
    <message>
        <source>no time for the next step</source>
        <translation>no time for the next step</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Posts saved: %1 · drafts: %2 · severity: %3 · owner: %4</source>
        <translation>Posts saved: %1 · drafts: %2 · severity: %3 · owner: %4</translation>
    </message>
    <message>
        <source>steps %1/%2</source>
        <translation>steps %1/%2</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>last: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>%1% (%2–%3%)</source>
        <translation>%1% (%2–%3%)</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 of %2 judged</translation>
    </message>
    <message>
        <source>About the brand (precision of its query)</source>
        <translation>About the brand (precision of its query)</translation>
    </message>
    <message>
        <source>Class right</source>
        <translation>Class right</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Not about us</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Wrong class</translation>
    </message>
    <message>
        <source>The ranges hold the true share with 95% certainty. Wrong classes are corrected and what is not about the brand is marked as noise as you judge.</source>
        <translation>The ranges hold the true share with 95% certainty. Wrong classes are corrected and what is not about the brand is marked as noise as you judge.</translation>
    </message>
    <message>
        <source>Loud critic</source>
        <translation>Loud critic</translation>
    </message>
    <message>
        <source>Abusive</source>
        <translation>Abusive</translation>
    </message>
    <message>
        <source>abusive words</source>
        <translation>abusive words</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) running</source>
        <translation>
            <numerusform>%n day running</numerusform>
            <numerusform>%n days running</numerusform>
        </translation>
    </message>
    <message>
        <source>Same complaint “%1”: %2</source>
        <extracomment>%1 the words of a complaint, %2 the first words of its latest post</extracomment>
        <translation>Same complaint “%1”: %2</translation>
    </message>
    <message>
        <source>%1 posts by %2 people since %3 · usually %4 a day</source>
        <translation>%1 posts by %2 people since %3 · usually %4 a day</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>More of the talk is negative: %1%, usually %2%</source>
        <translation>More of the talk is negative: %1%, usually %2%</translation>
    </message>
    <message>
        <source>last 24 hours, without more mentions · by chance once in %1 days</source>
        <translation>last 24 hours, without more mentions · by chance once in %1 days</translation>
    </message>
    <message>
        <source>Of very many mentions the newest, the loudest and the most answered were ranked.</source>
        <translation>Of very many mentions the newest, the loudest and the most answered were ranked.</translation>
    </message>
    <message>
        <source>Decided about a crisis case</source>
        <translation>Decided about a crisis case</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <extracomment>%1 severity of a crisis case</extracomment>
        <translation>Case: %1</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Record effort, cost and the decision of each channel on the Year page.</source>
        <translation>Record effort, cost and the decision of each channel on the Year page.</translation>
    </message>
    <message>
        <source>Effort, cost and conversions are what the team recorded; the other figures come from the mentions.</source>
        <translation>Effort, cost and conversions are what the team recorded; the other figures come from the mentions.</translation>
    </message>
    <message>
        <source>From the mentions</source>
        <translation>From the mentions</translation>
    </message>
    <message>
        <source>Recorded audience figures: %1 · %2 mentions by language</source>
        <translation>Recorded audience figures: %1 · %2 mentions by language</translation>
    </message>
    <message>
        <source>No campaign ran in this period (n=0)</source>
        <translation>No campaign ran in this period (n=0)</translation>
    </message>
    <message>
        <source>Record campaigns with their days, goals and hashtags on the Campaigns page.</source>
        <translation>Record campaigns with their days, goals and hashtags on the Campaigns page.</translation>
    </message>
    <message>
        <source>%1 of %2 responses judged</source>
        <translation>%1 of %2 responses judged</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposed: %1</translation>
    </message>
    <message>
        <source>Campaigns: %1 · %2 mentions · shapes confirmed: %3 of %4</source>
        <translation>Campaigns: %1 · %2 mentions · shapes confirmed: %3 of %4</translation>
    </message>
    <message>
        <source>delight %1 · learning %2 · neither %3 · %4</source>
        <translation>delight %1 · learning %2 · neither %3 · %4</translation>
    </message>
    <message>
        <source>Responses judged by people: %1 · campaigns: %2</source>
        <translation>Responses judged by people: %1 · campaigns: %2</translation>
    </message>
    <message>
        <source>launched: %1</source>
        <translation>launched: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>what became of it: %1</source>
        <translation>what became of it: %1</translation>
    </message>
    <message>
        <source>to review since %1</source>
        <translation>to review since %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <translation>to review: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded (n=0)</source>
        <translation>Nothing is recorded (n=0)</translation>
    </message>
    <message>
        <source>Record each way of working with its words on the Year page.</source>
        <translation>Record each way of working with its words on the Year page.</translation>
    </message>
    <message>
        <source>Tactics: %1 · decided: %2</source>
        <translation>Tactics: %1 · decided: %2</translation>
    </message>
    <message>
        <source>The figure counts the brand&apos;s mentions of the year in which the tactic&apos;s words stand.</source>
        <translation>The figure counts the brand&apos;s mentions of the year in which the tactic&apos;s words stand.</translation>
    </message>
    <message>
        <source>Record on the Year page what each department received and what it did with it.</source>
        <translation>Record on the Year page what each department received and what it did with it.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>No use known</source>
        <translation>No use known</translation>
    </message>
    <message>
        <source>Departments: %1 · in use: %2 · with task and owner: %3</source>
        <translation>Departments: %1 · in use: %2 · with task and owner: %3</translation>
    </message>
    <message>
        <source>Record on the Year page who may read which report or export, and when it was last handed over.</source>
        <translation>Record on the Year page who may read which report or export, and when it was last handed over.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>never handed over</source>
        <translation>never handed over</translation>
    </message>
    <message>
        <source>Recipients: %1 · use not known: %2</source>
        <translation>Recipients: %1 · use not known: %2</translation>
    </message>
    <message>
        <source>The day is that of the last hand-over.</source>
        <translation>The day is that of the last hand-over.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Sponsorship</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>media value %1 (in no sum)</source>
        <translation>media value %1 (in no sum)</translation>
    </message>
    <message>
        <source>No cost and no result is recorded (n=0)</source>
        <translation>No cost and no result is recorded (n=0)</translation>
    </message>
    <message>
        <source>Enter costs and attributed results of each campaign on the Campaigns page, or import them from a CSV file.</source>
        <translation>Enter costs and attributed results of each campaign on the Campaigns page, or import them from a CSV file.</translation>
    </message>
    <message>
        <source>With a cost: %1 · with a result or &quot;not yet known&quot;: %2</source>
        <translation>With a cost: %1 · with a result or &quot;not yet known&quot;: %2</translation>
    </message>
    <message>
        <source>ROI = (attributed result − cost) ÷ cost, up to the end of the period. Amounts of different currencies are kept apart; media value is for reference and in no sum.</source>
        <translation>ROI = (attributed result − cost) ÷ cost, up to the end of the period. Amounts of different currencies are kept apart; media value is for reference and in no sum.</translation>
    </message>
    <message>
        <source>net sentiment %1 (n=%2)</source>
        <translation>net sentiment %1 (n=%2)</translation>
    </message>
    <message>
        <source>%1 name both</source>
        <translation>%1 name both</translation>
    </message>
    <message>
        <source>No sponsorship is recorded (n=0)</source>
        <translation>No sponsorship is recorded (n=0)</translation>
    </message>
    <message>
        <source>Record each sponsorship with the partner&apos;s words and its cost on the Year page.</source>
        <translation>Record each sponsorship with the partner&apos;s words and its cost on the Year page.</translation>
    </message>
    <message>
        <source>Sponsorships: %1 · mentions that name both: %2 · decided: %3</source>
        <translation>Sponsorships: %1 · mentions that name both: %2 · decided: %3</translation>
    </message>
    <message>
        <source>A mention names both when it is one of the brand&apos;s and the partner&apos;s words stand in it.</source>
        <translation>A mention names both when it is one of the brand&apos;s and the partner&apos;s words stand in it.</translation>
    </message>
    <message>
        <source>Words that are said more of one brand than of the others (log-likelihood), without the names that its query looks for.</source>
        <translation>Words that are said more of one brand than of the others (log-likelihood), without the names that its query looks for.</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>Advocates</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detractors</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>High reach</source>
        <translation>High reach</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Everybody else</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>%1 · last spoke %2</source>
        <translation>%1 · last spoke %2</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Went quiet</translation>
    </message>
    <message>
        <source>usually every %1 days</source>
        <translation>usually every %1 days</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>Campaign candidate</translation>
    </message>
    <message>
        <source>Could be asked</source>
        <translation>Could be asked</translation>
    </message>
    <message>
        <source>influence %1</source>
        <translation>influence %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>%1 · due %2 · noted by %3</source>
        <translation>%1 · due %2 · noted by %3</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 %2% (before %3%)%4</source>
        <extracomment>%1 word, %2 percent of texts now, %3 percent before, %4 an arrow up or down or nothing</extracomment>
        <translation>%1 %2% (before %3%)%4</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nothing stands out</translation>
    </message>
    <message>
        <source>Below the posts stands what each group of people and each leading channel says more often than all others, with its share of the group&apos;s texts now and in the period before.</source>
        <translation>Below the posts stands what each group of people and each leading channel says more often than all others, with its share of the group&apos;s texts now and in the period before.</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Advocate</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>Detractor</translation>
    </message>
    <message>
        <source>%1 on %2 may be theirs (match %3%): join them on the card</source>
        <translation>%1 on %2 may be theirs (match %3%): join them on the card</translation>
    </message>
    <message>
        <source>no account there is known</source>
        <translation>no account there is known</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Joined accounts</source>
        <translation>Joined accounts</translation>
    </message>
    <message>
        <source>speaks for us on %1, silent on %2 · %3</source>
        <translation>speaks for us on %1, silent on %2 · %3</translation>
    </message>
    <message>
        <source>Advocates who are silent on a leading channel: %1 of %2</source>
        <translation>Advocates who are silent on a leading channel: %1 of %2</translation>
    </message>
    <message>
        <source>Nobody meets the rule for advocates: %1 judged mentions in %2 days, %3% of the positive and negative ones for us.</source>
        <translation>Nobody meets the rule for advocates: %1 judged mentions in %2 days, %3% of the positive and negative ones for us.</translation>
    </message>
    <message>
        <source>No own account and nobody of the staff who agreed is named yet. Name them in Settings, then their posts of the last 24 hours stand here with risk words marked.</source>
        <translation>No own account and nobody of the staff who agreed is named yet. Name them in Settings, then their posts of the last 24 hours stand here with risk words marked.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the staff list did not agree (yet): their posts are not read here.</source>
        <translation>
            <numerusform>%n on the staff list did not agree (yet): their posts are not read here.</numerusform>
            <numerusform>%n on the staff list did not agree (yet): their posts are not read here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>Purchase opportunities</translation>
    </message>
    <message>
        <source>Activation (acts)</source>
        <translation>Activation (acts)</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Views of own channels</source>
        <translation>Views of own channels</translation>
    </message>
    <message>
        <source>Reach of own channels</source>
        <translation>Reach of own channels</translation>
    </message>
    <message>
        <source>Engagement on own channels</source>
        <translation>Engagement on own channels</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>Profile views</translation>
    </message>
    <message>
        <source>Clicks on own channels</source>
        <translation>Clicks on own channels</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>Search interest</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Neither for most</source>
        <translation>Neither for most</translation>
    </message>
    <message>
        <source>Something for many</source>
        <translation>Something for many</translation>
    </message>
    <message>
        <source>Share of voice %1 of %2 mentions of %3 brands</source>
        <translation>Share of voice %1 of %2 mentions of %3 brands</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>positive ratio %1</source>
        <translation>positive ratio %1</translation>
    </message>
    <message>
        <source>Net sentiment %1, positive ratio %2</source>
        <translation>Net sentiment %1, positive ratio %2</translation>
    </message>
    <message>
        <source>People who came back three times or more: %1</source>
        <translation>People who came back three times or more: %1</translation>
    </message>
    <message>
        <source>%1 mentions in %2 months · spikes or drops of all measures: %3</source>
        <translation>%1 mentions in %2 months · spikes or drops of all measures: %3</translation>
    </message>
    <message>
        <source>Decided about “%1”</source>
        <translation>Decided about “%1”</translation>
    </message>
    <message>
        <source>%1 changes, the latest is named</source>
        <translation>%1 changes, the latest is named</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>cost %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>result %1</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1 (first half %2, second %3)</source>
        <translation>%1 (first half %2, second %3)</translation>
    </message>
    <message>
        <source>estimated reach %1</source>
        <translation>estimated reach %1</translation>
    </message>
    <message>
        <source>engagement %1</source>
        <translation>engagement %1</translation>
    </message>
    <message>
        <source>Mentions by day: %1</source>
        <translation>Mentions by day: %1</translation>
    </message>
    <message>
        <source>95% range %1 to %2</source>
        <translation>95% range %1 to %2</translation>
    </message>
    <message>
        <source>%1pp against the period before</source>
        <translation>%1pp against the period before</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) an hour</source>
        <translation>
            <numerusform>%n response an hour</numerusform>
            <numerusform>%n responses an hour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the hour</source>
        <translation>%1, by the hour</translation>
    </message>
    <message>
        <source>%1, by the day</source>
        <translation>%1, by the day</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>week from %1</translation>
    </message>
    <message>
        <source>Spikes by the hour and by the day: %1, traced to one origin: %2</source>
        <translation>Spikes by the hour and by the day: %1, traced to one origin: %2</translation>
    </message>
    <message>
        <source>Shares of own content</source>
        <translation>Shares of own content</translation>
    </message>
    <message>
        <source>shared most (%1): %2</source>
        <translation>shared most (%1): %2</translation>
    </message>
    <message>
        <source>A good week&apos;s values are proposed as benchmarks from these figures: Settings &gt; Benchmarks.</source>
        <translation>A good week&apos;s values are proposed as benchmarks from these figures: Settings &gt; Benchmarks.</translation>
    </message>
    <message>
        <source>Write on the Year page which goals of the coming year social media leads or supports, and how.</source>
        <translation>Write on the Year page which goals of the coming year social media leads or supports, and how.</translation>
    </message>
    <message>
        <source>Goals of the coming year: %1 · with role and owner: %2</source>
        <translation>Goals of the coming year: %1 · with role and owner: %2</translation>
    </message>
    <message>
        <source>Each brand of our own counts as one line.</source>
        <translation>Each brand of our own counts as one line.</translation>
    </message>
    <message>
        <source>Record business lines as queries on the Year page.</source>
        <translation>Record business lines as queries on the Year page.</translation>
    </message>
    <message>
        <source>Public posts tell the language only. Age, gender and region come from each network&apos;s own statistics.</source>
        <translation>Public posts tell the language only. Age, gender and region come from each network&apos;s own statistics.</translation>
    </message>
    <message>
        <source>Record them with their origin on the Year page.</source>
        <translation>Record them with their origin on the Year page.</translation>
    </message>
    <message>
        <source>Mentions by day since the launch; the curve is that of the campaign talked about most in the period. The shape is proposed by rule from the days while it ran.</source>
        <translation>Mentions by day since the launch; the curve is that of the campaign talked about most in the period. The shape is proposed by rule from the days while it ran.</translation>
    </message>
    <message>
        <source>Confirm the shapes on the Campaigns page.</source>
        <translation>Confirm the shapes on the Campaigns page.</translation>
    </message>
    <message>
        <source>Shares of a random drawing with the range of 95% confidence (Wilson); a response that pleased and taught counts in both.</source>
        <translation>Shares of a random drawing with the range of 95% confidence (Wilson); a response that pleased and taught counts in both.</translation>
    </message>
    <message>
        <source>Judge responses on the Campaigns page.</source>
        <translation>Judge responses on the Campaigns page.</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>There is nothing to compare with.</translation>
    </message>
    <message>
        <source>Add competitors in Settings.</source>
        <translation>Add competitors in Settings.</translation>
    </message>
    <message>
        <source>Decisions of the year before are listed with what became of them.</source>
        <translation>Decisions of the year before are listed with what became of them.</translation>
    </message>
    <message>
        <source>Decisions are recorded on the Year page with their evidence and a day to look at them again.</source>
        <translation>Decisions are recorded on the Year page with their evidence and a day to look at them again.</translation>
    </message>
    <message>
        <source>A row opens the pages as they will be sent.</source>
        <translation>A row opens the pages as they will be sent.</translation>
    </message>
    <message>
        <source>Posts of our side in 24 hours: %1, with a risk word or negative: %2</source>
        <translation>Posts of our side in 24 hours: %1, with a risk word or negative: %2</translation>
    </message>
    <message>
        <source>risk words: %1</source>
        <translation>risk words: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 a date, %2 what was defined anew</extracomment>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Posts saved: %1 · negative mentions since %2: %3</source>
        <translation>Posts saved: %1 · negative mentions since %2: %3</translation>
    </message>
    <message>
        <source>no account of that name is known there</source>
        <translation>no account of that name is known there</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>A sheet holds 1,048,575 rows, and the filter shows %1. Narrow the filter, or save as CSV, which holds any number.</source>
        <translation>A sheet holds 1,048,575 rows, and the filter shows %1. Narrow the filter, or save as CSV, which holds any number.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>The export was stopped. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>FacebookConnector</name>
    <message>
        <source>Facebook did not tell which page this is. Check the page&apos;s ID.</source>
        <translation>Facebook did not tell which page this is. Check the page&apos;s ID.</translation>
    </message>
    <message>
        <source>Enter the page&apos;s ID (a number) or the name in its address.</source>
        <translation>Enter the page&apos;s ID (a number) or the name in its address.</translation>
    </message>
</context>
<context>
    <name>Fairness</name>
    <message>
        <source>%1 has mentions on %2 of %3 days only (first on %4): collecting may have begun later, and its figures understate it.</source>
        <translation>%1 has mentions on %2 of %3 days only (first on %4): collecting may have begun later, and its figures understate it.</translation>
    </message>
    <message>
        <source>%1 has next to no mentions before %2 and many from then on, unlike the others: a gap in the data looks like that, and totals understate it.</source>
        <translation>%1 has next to no mentions before %2 and many from then on, unlike the others: a gap in the data looks like that, and totals understate it.</translation>
    </message>
    <message>
        <source>%1 was met at places where another brand was not: %2. Compare the same sources to leave them out.</source>
        <translation>%1 was met at places where another brand was not: %2. Compare the same sources to leave them out.</translation>
    </message>
    <message>
        <source>The queries differ in breadth (words: %1): a query of more names finds more.</source>
        <translation>The queries differ in breadth (words: %1): a query of more names finds more.</translation>
    </message>
    <message>
        <source>%1% (%2–%3) of what people read of %4 is about it (n=%5): noise swells its figures.</source>
        <translation>%1% (%2–%3) of what people read of %4 is about it (n=%5): noise swells its figures.</translation>
    </message>
    <message>
        <source>%1: not enough data (n=%2).</source>
        <translation>%1: not enough data (n=%2).</translation>
    </message>
    <message>
        <source>Followers are known of %1 of %2 authors of %3: its reach is understated.</source>
        <translation>Followers are known of %1 of %2 authors of %3: its reach is understated.</translation>
    </message>
    <message>
        <source>%1 mentions name %2 and %3 and count for both.</source>
        <translation>%1 mentions name %2 and %3 and count for both.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: add competitors in Settings.</source>
        <translation>There is nothing to compare with: add competitors in Settings.</translation>
    </message>
    <message>
        <source>How exact these queries are is not known yet (%1): judge at least %2 of a monthly sample of each.</source>
        <translation>How exact these queries are is not known yet (%1): judge at least %2 of a monthly sample of each.</translation>
    </message>
</context>
<context>
    <name>FeedConnector</name>
    <message>
        <source>This source has no address. Open it and enter one.</source>
        <translation>This source has no address. Open it and enter one.</translation>
    </message>
    <message>
        <source>The feed broke off in the middle. What stood before is kept; the rest comes next time.</source>
        <translation>The feed broke off in the middle. What stood before is kept; the rest comes next time.</translation>
    </message>
    <message>
        <source>Reddit blocks this computer for now, as it often does with readers that are not signed in. Nothing is lost; a longer interval helps.</source>
        <translation>Reddit blocks this computer for now, as it often does with readers that are not signed in. Nothing is lost; a longer interval helps.</translation>
    </message>
    <message>
        <source>%1 names no feed, and none was found where sites usually keep theirs. Look for an RSS link on the site and add it as a feed&apos;s address.</source>
        <translation>%1 names no feed, and none was found where sites usually keep theirs. Look for an RSS link on the site and add it as a feed&apos;s address.</translation>
    </message>
</context>
<context>
    <name>FeedParser</name>
    <message>
        <source>This is a web page, not a feed. Its feed is at: %1</source>
        <translation>This is a web page, not a feed. Its feed is at: %1</translation>
    </message>
    <message>
        <source>This is a web page, not a feed, and it does not name one. Look for an RSS link on the site.</source>
        <translation>This is a web page, not a feed, and it does not name one. Look for an RSS link on the site.</translation>
    </message>
    <message>
        <source>This is not a feed: neither RSS, Atom nor JSON Feed. Check the address.</source>
        <translation>This is not a feed: neither RSS, Atom nor JSON Feed. Check the address.</translation>
    </message>
    <message>
        <source>The answer is empty. Check the address, or try later.</source>
        <translation>The answer is empty. Check the address, or try later.</translation>
    </message>
    <message>
        <source>The JSON of this feed breaks off or is damaged, so nothing of it was read. Try later.</source>
        <translation>The JSON of this feed breaks off or is damaged, so nothing of it was read. Try later.</translation>
    </message>
    <message>
        <source>The packed answer could not be unpacked.</source>
        <translation>The packed answer could not be unpacked.</translation>
    </message>
    <message>
        <source>Unpacked, this feed is larger than 32 MB, so it was not read.</source>
        <translation>Unpacked, this feed is larger than 32 MB, so it was not read.</translation>
    </message>
</context>
<context>
    <name>FetchCommand</name>
    <message>
        <source>Collects one round from every enabled source and prints one JSON object a source.</source>
        <translation>Collects one round from every enabled source and prints one JSON object a source.</translation>
    </message>
    <message>
        <source>Only this source. May be repeated.</source>
        <translation>Only this source. May be repeated.</translation>
    </message>
    <message>
        <source>Name sources with --source NAME.</source>
        <translation>Name sources with --source NAME.</translation>
    </message>
    <message>
        <source>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</source>
        <translation>There is no source to collect from. Add one: pulsecheck source add feed NAME --set url=…</translation>
    </message>
    <message>
        <source>Collects one round from the sources.</source>
        <translation>Collects one round from the sources.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name.</source>
        <translation>There is no file &quot;%1&quot;. Check the name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>&quot;%1&quot; is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened for reading. Check its permissions.</source>
        <translation>The file &quot;%1&quot; cannot be opened for reading. Check its permissions.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: the disk or the network drive failed.</source>
        <translation>The file could not be read to its end: the disk or the network drive failed.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle. Copy or download it again.</source>
        <translation>The compressed file ends in the middle. Copy or download it again.</translation>
    </message>
    <message>
        <source>The compressed file is damaged. Copy or download it again.</source>
        <translation>The compressed file is damaged. Copy or download it again.</translation>
    </message>
    <message>
        <source>No temporary file could be made. Free some disk space and try again.</source>
        <translation>No temporary file could be made. Free some disk space and try again.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 MB, which no export of posts does. It was not read.</source>
        <translation>The file unpacks to more than %1 MB, which no export of posts does. It was not read.</translation>
    </message>
</context>
<context>
    <name>FileEncoding</name>
    <message>
        <source>&quot;%1&quot; is no known encoding. Use one of these: %2.</source>
        <translation>&quot;%1&quot; is no known encoding. Use one of these: %2.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>This is a workbook of the old XLS format, or one with a password. Save it as XLSX without a password, or as CSV, and import that.</source>
        <translation>This is a workbook of the old XLS format, or one with a password. Save it as XLSX without a password, or as CSV, and import that.</translation>
    </message>
    <message>
        <source>This is a PDF file. Import a CSV, TSV, JSON Lines or XLSX file.</source>
        <translation>This is a PDF file. Import a CSV, TSV, JSON Lines or XLSX file.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program, save it as XLSX or CSV, and import that.</source>
        <translation>This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program, save it as XLSX or CSV, and import that.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is empty. There is nothing to import.</source>
        <translation>The file &quot;%1&quot; is empty. There is nothing to import.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook. Leave the format to be recognised.</source>
        <translation>This is no XLSX workbook. Leave the format to be recognised.</translation>
    </message>
    <message>
        <source>This file holds no text. Import a CSV, TSV, JSON Lines or XLSX file.</source>
        <translation>This file holds no text. Import a CSV, TSV, JSON Lines or XLSX file.</translation>
    </message>
    <message>
        <source>The file is not in %1: %2 characters at its beginning cannot be read. It looks like %3.</source>
        <translation>The file is not in %1: %2 characters at its beginning cannot be read. It looks like %3.</translation>
    </message>
    <message>
        <source>The file is one JSON list. Save it as JSON Lines, one object a line, and import that.</source>
        <translation>The file is one JSON list. Save it as JSON Lines, one object a line, and import that.</translation>
    </message>
    <message>
        <source>No line of the file is a JSON object. JSON Lines has one object a line: {&quot;text&quot;: …}.</source>
        <translation>No line of the file is a JSON object. JSON Lines has one object a line: {&quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>The file holds no row that can be read. There is nothing to import.</source>
        <translation>The file holds no row that can be read. There is nothing to import.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>The file has no column &quot;%1&quot;. Its columns are: %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the file has %2 columns.</source>
        <translation>The row has %1 cells where the file has %2 columns.</translation>
    </message>
    <message>
        <source>The time &quot;%1&quot; cannot be read, or has more than one meaning.</source>
        <translation>The time &quot;%1&quot; cannot be read, or has more than one meaning.</translation>
    </message>
    <message>
        <source>The row has no text, no title, no address and no ID.</source>
        <translation>The row has no text, no title, no address and no ID.</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>A quotation mark is opened and never closed, or the cell is longer than 1,000,000 characters.</source>
        <translation>A quotation mark is opened and never closed, or the cell is longer than 1,000,000 characters.</translation>
    </message>
    <message>
        <source>The cell is longer than 1,000,000 characters.</source>
        <translation>The cell is longer than 1,000,000 characters.</translation>
    </message>
    <message>
        <source>The line is longer than 16,000,000 characters.</source>
        <translation>The line is longer than 16,000,000 characters.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>The line is no JSON object.</translation>
    </message>
    <message>
        <source>The line has more than 16,384 columns.</source>
        <translation>The line has more than 16,384 columns.</translation>
    </message>
</context>
<context>
    <name>FolderConnector</name>
    <message>
        <source>The folder %1 is not there or cannot be read. Put it back, or open the source and choose another one.</source>
        <translation>The folder %1 is not there or cannot be read. Put it back, or open the source and choose another one.</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>It cannot be opened.</translation>
    </message>
    <message>
        <source>No column with the text of the posts was recognised. Import it once with File &gt; Import and say which one it is; the next file with these columns is read by itself. They are: %1.</source>
        <translation>No column with the text of the posts was recognised. Import it once with File &gt; Import and say which one it is; the next file with these columns is read by itself. They are: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s)</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be written and wait for the next look.</source>
        <translation>
            <numerusform>%n file may still be written and waits for the next look.</numerusform>
            <numerusform>%n files may still be written and wait for the next look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder, or write its whole path.</source>
        <translation>Choose the folder, or write its whole path.</translation>
    </message>
</context>
<context>
    <name>HackerNewsConnector</name>
    <message>
        <source>Enter the words to search for.</source>
        <translation>Enter the words to search for.</translation>
    </message>
</context>
<context>
    <name>HandEntry</name>
    <message>
        <source>No brand&apos;s query matches this post. Choose the brand that it belongs to.</source>
        <translation>No brand&apos;s query matches this post. Choose the brand that it belongs to.</translation>
    </message>
    <message>
        <source>Posts of this account are not kept: their author asked for it. Nothing was saved.</source>
        <translation>Posts of this account are not kept: their author asked for it. Nothing was saved.</translation>
    </message>
    <message>
        <source>The post was removed on request and is not kept again. Nothing was saved.</source>
        <translation>The post was removed on request and is not kept again. Nothing was saved.</translation>
    </message>
    <message>
        <source>This is the address of a page, not of one post. Open the post and copy its address.</source>
        <translation>This is the address of a page, not of one post. Open the post and copy its address.</translation>
    </message>
    <message>
        <source>Write the channel on which the post stands.</source>
        <translation>Write the channel on which the post stands.</translation>
    </message>
    <message>
        <source>Copy the words of the post, or attach a picture of it.</source>
        <translation>Copy the words of the post, or attach a picture of it.</translation>
    </message>
    <message>
        <source>The time of the post lies in the future.</source>
        <translation>The time of the post lies in the future.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>The post could not be read. Nothing was saved.</source>
        <translation>The post could not be read. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>%1 asks to be left alone for %2 seconds. What was collected is kept; the next attempt waits that long.</source>
        <translation>%1 asks to be left alone for %2 seconds. What was collected is kept; the next attempt waits that long.</translation>
    </message>
    <message>
        <source>%1 says that it is asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</source>
        <translation>%1 says that it is asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</translation>
    </message>
    <message>
        <source>%1 does not let us read this (status %2). Check the address, or whether it needs an access token.</source>
        <translation>%1 does not let us read this (status %2). Check the address, or whether it needs an access token.</translation>
    </message>
    <message>
        <source>There is nothing at this address on %1 (status 404). Check the address.</source>
        <translation>There is nothing at this address on %1 (status 404). Check the address.</translation>
    </message>
    <message>
        <source>%1 says that this address is gone for good (status 410). Remove the source or give it a new address.</source>
        <translation>%1 says that this address is gone for good (status 410). Remove the source or give it a new address.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Nothing is lost; the next attempt comes by itself.</source>
        <translation>%1 has trouble of its own (status %2). Nothing is lost; the next attempt comes by itself.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which means nothing to this program. Check the address.</source>
        <translation>%1 answered with status %2, which means nothing to this program. Check the address.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>&quot;%1&quot; is no format. Use csv, tsv, jsonl or xlsx.</source>
        <translation>&quot;%1&quot; is no format. Use csv, tsv, jsonl or xlsx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column. Write --column field=Header; fields are: %2.</source>
        <translation>&quot;%1&quot; names no column. Write --column field=Header; fields are: %2.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck import FILE</source>
        <translation>Name one file: pulsecheck import FILE</translation>
    </message>
    <message>
        <source>Imports posts from a CSV, TSV, JSON Lines or XLSX file, plain or compressed with gzip. The same file again adds nothing.</source>
        <translation>Imports posts from a CSV, TSV, JSON Lines or XLSX file, plain or compressed with gzip. The same file again adds nothing.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>The file.</translation>
    </message>
    <message>
        <source>The name of the source; without it the name of the file.</source>
        <translation>The name of the source; without it the name of the file.</translation>
    </message>
    <message>
        <source>All posts are mentions of this brand; without it the brands&apos; queries decide.</source>
        <translation>All posts are mentions of this brand; without it the brands&apos; queries decide.</translation>
    </message>
    <message>
        <source>Adds brands that the file names and that are not here yet.</source>
        <translation>Adds brands that the file names and that are not here yet.</translation>
    </message>
    <message>
        <source>csv, tsv, jsonl or xlsx; without it the file is recognised.</source>
        <translation>csv, tsv, jsonl or xlsx; without it the file is recognised.</translation>
    </message>
    <message>
        <source>Which column holds a field, e.g. text=Message; may be given several times.</source>
        <translation>Which column holds a field, e.g. text=Message; may be given several times.</translation>
    </message>
    <message>
        <source>UTF-8, CP949, UTF-16LE, …; without it the file is recognised.</source>
        <translation>UTF-8, CP949, UTF-16LE, …; without it the file is recognised.</translation>
    </message>
    <message>
        <source>Of times that name none; without it the brand&apos;s.</source>
        <translation>Of times that name none; without it the brand&apos;s.</translation>
    </message>
    <message>
        <source>Saves all rejected rows to this CSV file.</source>
        <translation>Saves all rejected rows to this CSV file.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 posts added</source>
        <translation>%1 rows read, %2 posts added</translation>
    </message>
    <message>
        <source>Posts from a file.</source>
        <translation>Posts from a file.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The import was stopped before anything was stored.</source>
        <translation>The import was stopped before anything was stored.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>There is no brand &quot;%1&quot;. Add it first, or let the import create brands.</source>
        <translation>There is no brand &quot;%1&quot;. Add it first, or let the import create brands.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</translation>
    </message>
    <message>
        <source>No column with the text of the posts was recognised. Say which one it is. The columns are: %1.</source>
        <translation>No column with the text of the posts was recognised. Say which one it is. The columns are: %1.</translation>
    </message>
    <message>
        <source>%1 posts were stored before that and are kept; importing the file again adds only the rest.</source>
        <translation>%1 posts were stored before that and are kept; importing the file again adds only the rest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</source>
        <translation>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</translation>
    </message>
    <message>
        <source>The list of rejected rows is not there: the disk was full.</source>
        <translation>The list of rejected rows is not there: the disk was full.</translation>
    </message>
</context>
<context>
    <name>InstagramConnector</name>
    <message>
        <source>Instagram did not tell which account this is. Check that it is the numeric ID of a professional account.</source>
        <translation>Instagram did not tell which account this is. Check that it is the numeric ID of a professional account.</translation>
    </message>
    <message>
        <source>The account&apos;s ID is a number, not its name.</source>
        <translation>The account&apos;s ID is a number, not its name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no hashtag: write them without spaces and signs.</source>
        <translation>&quot;%1&quot; is no hashtag: write them without spaces and signs.</translation>
    </message>
    <message>
        <source>Instagram allows 30 hashtags at most.</source>
        <translation>Instagram allows 30 hashtags at most.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This cannot be changed. Nothing was changed.</source>
        <translation>This cannot be changed. Nothing was changed.</translation>
    </message>
    <message>
        <source>What was to be changed does not exist any more. Nothing was changed.</source>
        <translation>What was to be changed does not exist any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was changed again since, so it was not undone. Look at its history to decide.</source>
        <translation>It was changed again since, so it was not undone. Look at its history to decide.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
</context>
<context>
    <name>JsonConnector</name>
    <message>
        <source>&quot;%1&quot; is no name of a header.</source>
        <translation>&quot;%1&quot; is no name of a header.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object.</source>
        <translation>The mapping is no JSON object.</translation>
    </message>
    <message>
        <source>Choose at least the member that holds the text or the title of a post.</source>
        <translation>Choose at least the member that holds the text or the title of a post.</translation>
    </message>
    <message>
        <source>This source has no address. Open it and enter one.</source>
        <translation>This source has no address. Open it and enter one.</translation>
    </message>
</context>
<context>
    <name>JsonMapping</name>
    <message>
        <source>The answer has no list at &quot;%1&quot;. Its form may have changed: open the source and choose the list again.</source>
        <translation>The answer has no list at &quot;%1&quot;. Its form may have changed: open the source and choose the list again.</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>A web page came instead of data. The address may be wrong, or the service asks for a sign-in.</source>
        <translation>A web page came instead of data. The address may be wrong, or the service asks for a sign-in.</translation>
    </message>
    <message>
        <source>The answer breaks off or is damaged, so nothing of it was read. Try later.</source>
        <translation>The answer breaks off or is damaged, so nothing of it was read. Try later.</translation>
    </message>
</context>
<context>
    <name>KakaoConnector</name>
    <message>
        <source>Kakao needs the REST API key of an app. Enter it in this source.</source>
        <translation>Kakao needs the REST API key of an app. Enter it in this source.</translation>
    </message>
    <message>
        <source>Kakao&apos;s number of calls for this key is used up. Nothing is lost; it is full again after midnight in Korea.</source>
        <translation>Kakao&apos;s number of calls for this key is used up. Nothing is lost; it is full again after midnight in Korea.</translation>
    </message>
    <message>
        <source>Kakao does not accept the key. Enter the REST API key of the app, not another one.</source>
        <translation>Kakao does not accept the key. Enter the REST API key of the app, not another one.</translation>
    </message>
    <message>
        <source>The key may not use Daum search. Check the app&apos;s settings at Kakao Developers.</source>
        <translation>The key may not use Daum search. Check the app&apos;s settings at Kakao Developers.</translation>
    </message>
    <message>
        <source>Kakao does not understand the search: %1</source>
        <translation>Kakao does not understand the search: %1</translation>
    </message>
    <message>
        <source>The place to search is one of: blog, cafe, web, video.</source>
        <translation>The place to search is one of: blog, cafe, web, video.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>Enter the words to search for.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Awareness</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Unique authors</source>
        <translation>Unique authors</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>Views of own channels</source>
        <translation>Views of own channels</translation>
    </message>
    <message>
        <source>Reach of own channels</source>
        <translation>Reach of own channels</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>Profile views</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>Search interest</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>Purchase opportunities</translation>
    </message>
    <message>
        <source>Clicks on own channels</source>
        <translation>Clicks on own channels</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Net sentiment</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>Positive ratio</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Negative share</translation>
    </message>
    <message>
        <source>Activation (acts)</source>
        <translation>Activation (acts)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Engagement on own channels</source>
        <translation>Engagement on own channels</translation>
    </message>
    <message>
        <source>Mentions with a hashtag</source>
        <translation>Mentions with a hashtag</translation>
    </message>
    <message>
        <source>Mentions with a link</source>
        <translation>Mentions with a link</translation>
    </message>
    <message>
        <source>Mentions with a video</source>
        <translation>Mentions with a video</translation>
    </message>
    <message>
        <source>Public items that match the brand&apos;s query, originals and reposts together; noise is left out.</source>
        <translation>Public items that match the brand&apos;s query, originals and reposts together; noise is left out.</translation>
    </message>
    <message>
        <source>Different accounts that spoke in the span.</source>
        <translation>Different accounts that spoke in the span.</translation>
    </message>
    <message>
        <source>Followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.</source>
        <translation>Followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.</translation>
    </message>
    <message>
        <source>Views of own posts as the services count them, all channels.</source>
        <translation>Views of own posts as the services count them, all channels.</translation>
    </message>
    <message>
        <source>Different accounts that saw own posts, as the services count them; days do not add up.</source>
        <translation>Different accounts that saw own posts, as the services count them; days do not add up.</translation>
    </message>
    <message>
        <source>Visits to own profiles as the services count them.</source>
        <translation>Visits to own profiles as the services count them.</translation>
    </message>
    <message>
        <source>Search interest of 0 to 100, relative to the highest day.</source>
        <translation>Search interest of 0 to 100, relative to the highest day.</translation>
    </message>
    <message>
        <source>Followers of own channels at the end less those before: net of those who left.</source>
        <translation>Followers of own channels at the end less those before: net of those who left.</translation>
    </message>
    <message>
        <source>Followers of own channels at the end of the span.</source>
        <translation>Followers of own channels at the end of the span.</translation>
    </message>
    <message>
        <source>Mentions that show a wish to buy, by the definition in force.</source>
        <translation>Mentions that show a wish to buy, by the definition in force.</translation>
    </message>
    <message>
        <source>Clicks on own posts and profiles as the services count them.</source>
        <translation>Clicks on own posts and profiles as the services count them.</translation>
    </message>
    <message>
        <source>(positive − negative) ÷ classified mentions × 100.</source>
        <translation>(positive − negative) ÷ classified mentions × 100.</translation>
    </message>
    <message>
        <source>Positive ÷ (positive + negative); neutral left out.</source>
        <translation>Positive ÷ (positive + negative); neutral left out.</translation>
    </message>
    <message>
        <source>Negative ÷ classified mentions.</source>
        <translation>Negative ÷ classified mentions.</translation>
    </message>
    <message>
        <source>Acts of the audience that carry the brand on, by the definition in force.</source>
        <translation>Acts of the audience that carry the brand on, by the definition in force.</translation>
    </message>
    <message>
        <source>How often mentions were shared, as the places tell.</source>
        <translation>How often mentions were shared, as the places tell.</translation>
    </message>
    <message>
        <source>Responses to own posts as the services count them.</source>
        <translation>Responses to own posts as the services count them.</translation>
    </message>
    <message>
        <source>Mentions that carry a hashtag.</source>
        <translation>Mentions that carry a hashtag.</translation>
    </message>
    <message>
        <source>Mentions that carry a link.</source>
        <translation>Mentions that carry a link.</translation>
    </message>
    <message>
        <source>Mentions that carry a video.</source>
        <translation>Mentions that carry a video.</translation>
    </message>
    <message>
        <source>Days add up.</source>
        <translation>Days add up.</translation>
    </message>
    <message>
        <source>People of the whole span are counted once: not the sum of its days.</source>
        <translation>People of the whole span are counted once: not the sum of its days.</translation>
    </message>
    <message>
        <source>Made anew from the whole span, not from its days.</source>
        <translation>Made anew from the whole span, not from its days.</translation>
    </message>
    <message>
        <source>The value at the end of the span.</source>
        <translation>The value at the end of the span.</translation>
    </message>
    <message>
        <source>From the end of the span before to the end of this one.</source>
        <translation>From the end of the span before to the end of this one.</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Likes + shares + comments of the mentions, as the places tell; by the definition in force.</source>
        <translation>Likes + shares + comments of the mentions, as the places tell; by the definition in force.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Reading was stopped; it goes on later.</source>
        <translation>Reading was stopped; it goes on later.</translation>
    </message>
</context>
<context>
    <name>LemmyConnector</name>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>This source has no server. Open it and enter one.</translation>
    </message>
    <message>
        <source>Mentions need the access token of an account.</source>
        <translation>Mentions need the access token of an account.</translation>
    </message>
    <message>
        <source>%1 says that it is asked too often. What was collected is kept; the next attempt comes later.</source>
        <translation>%1 says that it is asked too often. What was collected is kept; the next attempt comes later.</translation>
    </message>
    <message>
        <source>%1 has no such community, or it is no Lemmy server. Check both names.</source>
        <translation>%1 has no such community, or it is no Lemmy server. Check both names.</translation>
    </message>
    <message>
        <source>%1 shows this to its members only. Enter the access token of an account there.</source>
        <translation>%1 shows this to its members only. Enter the access token of an account there.</translation>
    </message>
    <message>
        <source>Enter the words or the community to read.</source>
        <translation>Enter the words or the community to read.</translation>
    </message>
</context>
<context>
    <name>LinkedInConnector</name>
    <message>
        <source>LinkedIn wants a sign-in or an access token. Open the source and give it one.</source>
        <translation>LinkedIn wants a sign-in or an access token. Open the source and give it one.</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s access ends after 60 days or when it is withdrawn. Open the source and sign in again, or paste a new token.</source>
        <translation>LinkedIn&apos;s access ends after 60 days or when it is withdrawn. Open the source and sign in again, or paste a new token.</translation>
    </message>
    <message>
        <source>LinkedIn does not let this app read that: &quot;%1&quot;. The app needs the product &quot;Community Management API&quot;, and the person who signed in must administer the page.</source>
        <translation>LinkedIn does not let this app read that: &quot;%1&quot;. The app needs the product &quot;Community Management API&quot;, and the person who signed in must administer the page.</translation>
    </message>
    <message>
        <source>LinkedIn has ended this version of its interface. Enter a newer month in the source, e.g. %1.</source>
        <translation>LinkedIn has ended this version of its interface. Enter a newer month in the source, e.g. %1.</translation>
    </message>
    <message>
        <source>The app&apos;s requests of this day are used up. They are new at midnight UTC, and collecting goes on by itself. A longer interval helps.</source>
        <translation>The app&apos;s requests of this day are used up. They are new at midnight UTC, and collecting goes on by itself. A longer interval helps.</translation>
    </message>
    <message>
        <source>LinkedIn knows no such organisation or post. Check the organisation&apos;s number.</source>
        <translation>LinkedIn knows no such organisation or post. Check the organisation&apos;s number.</translation>
    </message>
    <message>
        <source>Enter the organisation&apos;s number, not its name.</source>
        <translation>Enter the organisation&apos;s number, not its name.</translation>
    </message>
    <message>
        <source>The version is a year and a month, 202609.</source>
        <translation>The version is a year and a month, 202609.</translation>
    </message>
</context>
<context>
    <name>MailAccount</name>
    <message>
        <source>A mail account needs the name of its outgoing server, e.g. smtp.example.com, and how the way there is encrypted: tls, starttls or none.</source>
        <translation>A mail account needs the name of its outgoing server, e.g. smtp.example.com, and how the way there is encrypted: tls, starttls or none.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535: usually 465 with TLS, 587 with STARTTLS.</source>
        <translation>The port is a number from 1 to 65535: usually 465 with TLS, 587 with STARTTLS.</translation>
    </message>
    <message>
        <source>Mail goes unencrypted to this machine alone. Choose TLS or STARTTLS.</source>
        <translation>Mail goes unencrypted to this machine alone. Choose TLS or STARTTLS.</translation>
    </message>
    <message>
        <source>Enter the one address that the mail comes from.</source>
        <translation>Enter the one address that the mail comes from.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address. Write it as name@example.com.</source>
        <translation>&quot;%1&quot; is no mail address. Write it as name@example.com.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>Sets the mail account by which scheduled reports are sent. Its password goes into the key store of this machine.</source>
        <translation>Sets the mail account by which scheduled reports are sent. Its password goes into the key store of this machine.</translation>
    </message>
    <message>
        <source>Outgoing (SMTP) server, e.g. smtp.example.com.</source>
        <translation>Outgoing (SMTP) server, e.g. smtp.example.com.</translation>
    </message>
    <message>
        <source>Its port; usually 465 with TLS, 587 with STARTTLS.</source>
        <translation>Its port; usually 465 with TLS, 587 with STARTTLS.</translation>
    </message>
    <message>
        <source>tls (the default), starttls, or none: to this machine alone.</source>
        <translation>tls (the default), starttls, or none: to this machine alone.</translation>
    </message>
    <message>
        <source>User name, where the server asks for one.</source>
        <translation>User name, where the server asks for one.</translation>
    </message>
    <message>
        <source>The address that the mail comes from.</source>
        <translation>The address that the mail comes from.</translation>
    </message>
    <message>
        <source>Reads the password from standard input.</source>
        <translation>Reads the password from standard input.</translation>
    </message>
    <message>
        <source>The account is saved, but this system has no key store, so its password was not kept. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>The account is saved, but this system has no key store, so its password was not kept. Install and unlock one (GNOME Keyring or KWallet).</translation>
    </message>
    <message>
        <source>Prints the mail account without its password.</source>
        <translation>Prints the mail account without its password.</translation>
    </message>
    <message>
        <source>Sends a few words to see whether the account works.</source>
        <translation>Sends a few words to see whether the account works.</translation>
    </message>
    <message>
        <source>Whom to send them.</source>
        <translation>Whom to send them.</translation>
    </message>
    <message>
        <source>Name an address with --to.</source>
        <translation>Name an address with --to.</translation>
    </message>
    <message>
        <source>The mail account that sends reports: set, show, test.</source>
        <translation>The mail account that sends reports: set, show, test.</translation>
    </message>
</context>
<context>
    <name>MailSender</name>
    <message>
        <source>There is no mail server called %1. Check its name and the network.</source>
        <translation>There is no mail server called %1. Check its name and the network.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer at port %2. Check both, and whether the network lets mail out.</source>
        <translation>The mail server %1 does not answer at port %2. Check both, and whether the network lets mail out.</translation>
    </message>
    <message>
        <source>The mail server %1 stopped answering. The mail may not have arrived.</source>
        <translation>The mail server %1 stopped answering. The mail may not have arrived.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not trusted. Nothing was sent. Check the server&apos;s name, or ask who runs it.</source>
        <translation>The certificate of the mail server %1 is not trusted. Nothing was sent. Check the server&apos;s name, or ask who runs it.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption at port %2. Nothing was sent. TLS is usually at port 465, STARTTLS at 587.</source>
        <translation>The mail server %1 offers no encryption at port %2. Nothing was sent. TLS is usually at port 465, STARTTLS at 587.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user name or password. Some services want a password made for programs.</source>
        <translation>The mail server %1 refused the user name or password. Some services want a password made for programs.</translation>
    </message>
    <message>
        <source>The mail server %1 broke off. The mail may not have arrived.</source>
        <translation>The mail server %1 broke off. The mail may not have arrived.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the mail: %2</source>
        <translation>The mail server %1 refused the mail: %2</translation>
    </message>
    <message>
        <source>This computer has no list of certificates to trust, so nothing was sent. Install it (package ca-certificates) and try again.</source>
        <translation>This computer has no list of certificates to trust, so nothing was sent. Install it (package ca-certificates) and try again.</translation>
    </message>
</context>
<context>
    <name>MailService</name>
    <message>
        <source>No mail account is set up. Enter one under Reports &gt; Schedule &gt; Mail account, or with `pulsecheck mail set`.</source>
        <translation>No mail account is set up. Enter one under Reports &gt; Schedule &gt; Mail account, or with `pulsecheck mail set`.</translation>
    </message>
    <message>
        <source>The password of the mail account is not on this machine. Enter it again.</source>
        <translation>The password of the mail account is not on this machine. Enter it again.</translation>
    </message>
    <message>
        <source>Pulsecheck: a test</source>
        <translation>Pulsecheck: a test</translation>
    </message>
    <message>
        <source>This account can send reports.</source>
        <translation>This account can send reports.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>It was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy was not made. The workspace is as it was. Make room and try again, or choose another disk.</source>
        <translation>The disk is full, so the copy was not made. The workspace is as it was. Make room and try again, or choose another disk.</translation>
    </message>
    <message>
        <source>The copy could not be written. The workspace is as it was. Check that the folder exists and may be written.</source>
        <translation>The copy could not be written. The workspace is as it was. Check that the folder exists and may be written.</translation>
    </message>
    <message>
        <source>The copy is whole but could not be given its name. It stands at %1.</source>
        <translation>The copy is whole but could not be given its name. It stands at %1.</translation>
    </message>
    <message>
        <source>%1 holds no workspace. Nothing was changed.</source>
        <translation>%1 holds no workspace. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Nothing was changed. Choose another backup.</source>
        <translation>The backup %1 is damaged. Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>The present workspace could not be kept beside, so nothing was restored. Check that the folder may be written.</source>
        <translation>The present workspace could not be kept beside, so nothing was restored. Check that the folder may be written.</translation>
    </message>
    <message>
        <source>The backup would take the place of the workspace itself. Choose another name.</source>
        <translation>The backup would take the place of the workspace itself. Choose another name.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>This file is the workspace itself. Choose a backup of it.</source>
        <translation>This file is the workspace itself. Choose a backup of it.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device. Name a file in a folder.</source>
        <translation>%1 is a folder or a device. Name a file in a folder.</translation>
    </message>
</context>
<context>
    <name>MastodonConnector</name>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>This source has no server. Open it and enter one.</translation>
    </message>
    <message>
        <source>%1 shows this timeline to its members only. Enter an access token of an account there, or choose another server.</source>
        <translation>%1 shows this timeline to its members only. Enter an access token of an account there, or choose another server.</translation>
    </message>
    <message>
        <source>%1 has no such timeline. Check that it is a Mastodon-compatible server.</source>
        <translation>%1 has no such timeline. Check that it is a Mastodon-compatible server.</translation>
    </message>
    <message>
        <source>The timeline is one of: hashtag, public, local.</source>
        <translation>The timeline is one of: hashtag, public, local.</translation>
    </message>
    <message>
        <source>Enter one hashtag without spaces.</source>
        <translation>Enter one hashtag without spaces.</translation>
    </message>
    <message>
        <source>Enter the server first.</source>
        <translation>Enter the server first.</translation>
    </message>
    <message>
        <source>The server&apos;s answer names no account.</source>
        <translation>The server&apos;s answer names no account.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>Enter the words to search for.</translation>
    </message>
    <message>
        <source>Enter one account, such as @mina.</source>
        <translation>Enter one account, such as @mina.</translation>
    </message>
    <message>
        <source>This needs an access token of an account on %1. Make one there at Preferences &gt; Development, with the right to read.</source>
        <translation>This needs an access token of an account on %1. Make one there at Preferences &gt; Development, with the right to read.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that are not public</source>
        <translation>
            <numerusform>%n message that is not public</numerusform>
            <numerusform>%n messages that are not public</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionLoader</name>
    <message>
        <source>Its words are not kept any more. The mention still counts.</source>
        <translation>Its words are not kept any more. The mention still counts.</translation>
    </message>
</context>
<context>
    <name>MentionStore</name>
    <message>
        <source>This mention is not in the workspace any more.</source>
        <translation>This mention is not in the workspace any more.</translation>
    </message>
</context>
<context>
    <name>MentionsCommand</name>
    <message>
        <source>There is no brand &quot;%1&quot;.</source>
        <translation>There is no brand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>The search cannot be read at character %1: %2</translation>
    </message>
    <message>
        <source>--limit takes a number of mentions.</source>
        <translation>--limit takes a number of mentions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format. Use jsonl or csv.</source>
        <translation>&quot;%1&quot; is no format. Use jsonl or csv.</translation>
    </message>
    <message>
        <source>Prints mentions, newest first: one JSON object a line, or CSV.</source>
        <translation>Prints mentions, newest first: one JSON object a line, or CSV.</translation>
    </message>
    <message>
        <source>Only mentions of this brand.</source>
        <translation>Only mentions of this brand.</translation>
    </message>
    <message>
        <source>Only what this query finds.</source>
        <translation>Only what this query finds.</translation>
    </message>
    <message>
        <source>Not before this time.</source>
        <translation>Not before this time.</translation>
    </message>
    <message>
        <source>Before this time.</source>
        <translation>Before this time.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>At most so many.</translation>
    </message>
    <message>
        <source>jsonl (the default) or csv.</source>
        <translation>jsonl (the default) or csv.</translation>
    </message>
    <message>
        <source>Search and export mentions, newest first.</source>
        <translation>Search and export mentions, newest first.</translation>
    </message>
</context>
<context>
    <name>MetaConnector</name>
    <message>
        <source>No access token is saved. Open the source and paste one.</source>
        <translation>No access token is saved. Open the source and paste one.</translation>
    </message>
    <message>
        <source>Four fifths of what Meta allows this app in an hour are used, so the rest of the round waits for the next one. A longer interval helps.</source>
        <translation>Four fifths of what Meta allows this app in an hour are used, so the rest of the round waits for the next one. A longer interval helps.</translation>
    </message>
    <message>
        <source>Meta says that this app has asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</source>
        <translation>Meta says that this app has asked too often. What was collected is kept; the next attempt comes later. A longer interval helps.</translation>
    </message>
    <message>
        <source>The access token has ended or was withdrawn (&quot;%1&quot;). Make a new long-lived one and paste it in the source.</source>
        <translation>The access token has ended or was withdrawn (&quot;%1&quot;). Make a new long-lived one and paste it in the source.</translation>
    </message>
    <message>
        <source>The token lacks a permission for this: &quot;%1&quot;. Add it to the app, and make a new token with it.</source>
        <translation>The token lacks a permission for this: &quot;%1&quot;. Add it to the app, and make a new token with it.</translation>
    </message>
    <message>
        <source>Meta knows no such page or account, or this token may not see it. Check its ID in the source.</source>
        <translation>Meta knows no such page or account, or this token may not see it. Check its ID in the source.</translation>
    </message>
    <message>
        <source>Meta has trouble of its own. Nothing is lost; the next attempt comes by itself.</source>
        <translation>Meta has trouble of its own. Nothing is lost; the next attempt comes by itself.</translation>
    </message>
    <message>
        <source>Meta refused the request: &quot;%1&quot;. A newer version of the interface in the source may help.</source>
        <translation>Meta refused the request: &quot;%1&quot;. A newer version of the interface in the source may help.</translation>
    </message>
    <message>
        <source>The version looks like v26.0.</source>
        <translation>The version looks like v26.0.</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The workspace was not upgraded, because the backup before it failed. %1</source>
        <translation>The workspace was not upgraded, because the backup before it failed. %1</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer version of Pulsecheck. It was left as it is. Install the newer version to open it.</source>
        <translation>The workspace %1 was made by a newer version of Pulsecheck. It was left as it is. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is. Choose another file.</source>
        <translation>%1 is a database of another program. It was left as it is. Choose another file.</translation>
    </message>
</context>
<context>
    <name>MisskeyConnector</name>
    <message>
        <source>The server&apos;s answer names no account.</source>
        <translation>The server&apos;s answer names no account.</translation>
    </message>
    <message>
        <source>This source has no server. Open it and enter one.</source>
        <translation>This source has no server. Open it and enter one.</translation>
    </message>
    <message>
        <source>Mentions need an access token. Make one on the server at Settings &gt; API.</source>
        <translation>Mentions need an access token. Make one on the server at Settings &gt; API.</translation>
    </message>
    <message>
        <source>%1 does not offer search to this account. A hashtag works everywhere.</source>
        <translation>%1 does not offer search to this account. A hashtag works everywhere.</translation>
    </message>
    <message>
        <source>%1 knows no such account. Check how it is written.</source>
        <translation>%1 knows no such account. Check how it is written.</translation>
    </message>
    <message>
        <source>%1 asks for an access token with the right to read. Make one there at Settings &gt; API.</source>
        <translation>%1 asks for an access token with the right to read. Make one there at Settings &gt; API.</translation>
    </message>
    <message>
        <source>Enter one hashtag, account or search to read.</source>
        <translation>Enter one hashtag, account or search to read.</translation>
    </message>
</context>
<context>
    <name>NaverAccess</name>
    <message>
        <source>Naver needs a client ID and a client secret. Enter both in this source.</source>
        <translation>Naver needs a client ID and a client secret. Enter both in this source.</translation>
    </message>
    <message>
        <source>Naver&apos;s daily number of calls for this key is used up, or calls came too fast. Nothing is lost; it is full again after midnight in Korea.</source>
        <translation>Naver&apos;s daily number of calls for this key is used up, or calls came too fast. Nothing is lost; it is full again after midnight in Korea.</translation>
    </message>
    <message>
        <source>The key is known to Naver, but it may not use this service. Add the service to the app in Naver&apos;s console.</source>
        <translation>The key is known to Naver, but it may not use this service. Add the service to the app in Naver&apos;s console.</translation>
    </message>
    <message>
        <source>Naver does not accept the client ID and secret. Check both, and whether they are keys of NAVER API HUB or of the old developer centre.</source>
        <translation>Naver does not accept the client ID and secret. Check both, and whether they are keys of NAVER API HUB or of the old developer centre.</translation>
    </message>
    <message>
        <source>Naver has nothing at this address. Check whether the keys are of NAVER API HUB or of the old developer centre.</source>
        <translation>Naver has nothing at this address. Check whether the keys are of NAVER API HUB or of the old developer centre.</translation>
    </message>
    <message>
        <source>Naver does not understand the search: %1</source>
        <translation>Naver does not understand the search: %1</translation>
    </message>
    <message>
        <source>The kind of keys is one of: hub, centre.</source>
        <translation>The kind of keys is one of: hub, centre.</translation>
    </message>
</context>
<context>
    <name>NaverConnector</name>
    <message>
        <source>The place to search is one of: blog, news, cafe, web, kin.</source>
        <translation>The place to search is one of: blog, news, cafe, web, kin.</translation>
    </message>
    <message>
        <source>Enter the words to search for.</source>
        <translation>Enter the words to search for.</translation>
    </message>
</context>
<context>
    <name>NaverTrendConnector</name>
    <message>
        <source>A group holds at most %1 words; &quot;%2&quot; has more.</source>
        <translation>A group holds at most %1 words; &quot;%2&quot; has more.</translation>
    </message>
    <message>
        <source>Enter at least one group of words.</source>
        <translation>Enter at least one group of words.</translation>
    </message>
    <message>
        <source>Naver compares at most %1 groups at once. Add another source for more.</source>
        <translation>Naver compares at most %1 groups at once. Add another source for more.</translation>
    </message>
    <message>
        <source>The answer holds no search trend.</source>
        <translation>The answer holds no search trend.</translation>
    </message>
    <message>
        <source>Naver search trend</source>
        <translation>Naver search trend</translation>
    </message>
    <message>
        <source>A point of &quot;%1&quot; has no day or no share.</source>
        <translation>A point of &quot;%1&quot; has no day or no share.</translation>
    </message>
</context>
<context>
    <name>NewestFirst</name>
    <message>
        <source>More was published than the service shows, and it is gone.</source>
        <translation>More was published than the service shows, and it is gone.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>The sign-in was refused on the page of %1. Nothing was changed.</source>
        <translation>The sign-in was refused on the page of %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The sign-in to %1 is no longer valid or took too long. Sign in again.</source>
        <translation>The sign-in to %1 is no longer valid or took too long. Sign in again.</translation>
    </message>
    <message>
        <source>%1 does not know this app. Check the client ID and the client secret of your app there.</source>
        <translation>%1 does not know this app. Check the client ID and the client secret of your app there.</translation>
    </message>
    <message>
        <source>%1 does not give this app the permissions that it needs. Add them to your app there.</source>
        <translation>%1 does not give this app the permissions that it needs. Add them to your app there.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in. Check that the redirect address shown here is entered for your app there.</source>
        <translation>%1 did not accept the sign-in. Check that the redirect address shown here is entered for your app there.</translation>
    </message>
    <message>
        <source>%1 lets no program register by itself (status %2). Make an access token in its settings and paste it here.</source>
        <translation>%1 lets no program register by itself (status %2). Make an access token in its settings and paste it here.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own at the moment. Try again later.</source>
        <translation>%1 has trouble of its own at the moment. Try again later.</translation>
    </message>
    <message>
        <source>The sign-in to %1 failed (%2). Try again, or paste a token.</source>
        <translation>The sign-in to %1 failed (%2). Try again, or paste a token.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>There is no address here that can be opened.</source>
        <translation>There is no address here that can be opened.</translation>
    </message>
    <message>
        <source>No browser could be started. The address: %1</source>
        <translation>No browser could be started. The address: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competitors</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>PeopleCommand</name>
    <message>
        <source>Prints who speaks of a brand, as one JSON list, whoever says most first. An advocate (detractor) has at least three judged mentions in the 90 days up to the brand&apos;s latest one, three quarters of the positive and negative ones for (against) it; &quot;mixed&quot; has enough of both, &quot;unclear&quot; too few. The team may change these numbers.
Keys of each: brand, author, name, place, url, location, stance (advocate, detractor, mixed, unclear); of those 90 days mentions, positive, neutral, negative, unclassified, perWeek; mentionsEver, firstAt, lastAt (UTC); followers, reach (estimated), engagementPerPost, sharesPerPost, influence (0 to 100); role (public, staff, paid), involvement, tags, new, quiet; places (place, author, url, mentions, lastAt) and when (timezone, hours 0 to 23, weekdays from Monday). What is not known is null.</source>
        <translation>Prints who speaks of a brand, as one JSON list, whoever says most first. An advocate (detractor) has at least three judged mentions in the 90 days up to the brand&apos;s latest one, three quarters of the positive and negative ones for (against) it; &quot;mixed&quot; has enough of both, &quot;unclear&quot; too few. The team may change these numbers.
Keys of each: brand, author, name, place, url, location, stance (advocate, detractor, mixed, unclear); of those 90 days mentions, positive, neutral, negative, unclassified, perWeek; mentionsEver, firstAt, lastAt (UTC); followers, reach (estimated), engagementPerPost, sharesPerPost, influence (0 to 100); role (public, staff, paid), involvement, tags, new, quiet; places (place, author, url, mentions, lastAt) and when (timezone, hours 0 to 23, weekdays from Monday). What is not known is null.</translation>
    </message>
    <message>
        <source>Only this brand.</source>
        <translation>Only this brand.</translation>
    </message>
    <message>
        <source>Only advocate, detractor or mixed.</source>
        <translation>Only advocate, detractor or mixed.</translation>
    </message>
    <message>
        <source>At most N people of each brand.</source>
        <translation>At most N people of each brand.</translation>
    </message>
    <message>
        <source>Staff and paid accounts too.</source>
        <translation>Staff and paid accounts too.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stance. Write advocate, detractor or mixed.</source>
        <translation>&quot;%1&quot; is no stance. Write advocate, detractor or mixed.</translation>
    </message>
    <message>
        <source>--limit takes a number from 0 up.</source>
        <translation>--limit takes a number from 0 up.</translation>
    </message>
    <message>
        <source>Who speaks of a brand: how often, where, when, for or against, as JSON.</source>
        <translation>Who speaks of a brand: how often, where, when, for or against, as JSON.</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>For or against</source>
        <translation>For or against</translation>
    </message>
    <message>
        <source>Staff or paid</source>
        <translation>Staff or paid</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Mentions ever</source>
        <translation>Mentions ever</translation>
    </message>
    <message>
        <source>First mention</source>
        <translation>First mention</translation>
    </message>
    <message>
        <source>Last mention</source>
        <translation>Last mention</translation>
    </message>
    <message>
        <source>Usual pause (days)</source>
        <translation>Usual pause (days)</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Engagement per post</source>
        <translation>Engagement per post</translation>
    </message>
    <message>
        <source>Shares per post</source>
        <translation>Shares per post</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Went quiet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>For campaigns</source>
        <translation>For campaigns</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Advocate</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>Detractor</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Too few judged</source>
        <translation>Too few judged</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>Campaign candidate</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Asked to take part</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>PeopleStore</name>
    <message>
        <source>This person is not in the workspace any more.</source>
        <translation>This person is not in the workspace any more.</translation>
    </message>
    <message>
        <source>These accounts are joined already. Nothing was changed.</source>
        <translation>These accounts are joined already. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>&quot;%1&quot; is not a period. Write a month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026).</source>
        <translation>&quot;%1&quot; is not a period. Write a month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-10-12 or 2026-10-12T09:00:00+09:00.</source>
        <translation>&quot;%1&quot; is not a time. Write it as 2026-10-12 or 2026-10-12T09:00:00+09:00.</translation>
    </message>
</context>
<context>
    <name>PersonDossier</name>
    <message>
        <source>This person has not spoken of %1 so far.</source>
        <translation>This person has not spoken of %1 so far.</translation>
    </message>
</context>
<context>
    <name>PictureChange</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>There is no picture in the clipboard.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>The picture cannot be read: %1</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
</context>
<context>
    <name>PictureStore</name>
    <message>
        <source>The picture has %1 MB; %2 MB are the most. Save it smaller, or cut it to the post, and choose it again.</source>
        <translation>The picture has %1 MB; %2 MB are the most. Save it smaller, or cut it to the post, and choose it again.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept. PNG, JPEG and WebP can.</source>
        <translation>This file is no picture that can be kept. PNG, JPEG and WebP can.</translation>
    </message>
    <message>
        <source>This picture is not kept any more. Nothing was changed.</source>
        <translation>This picture is not kept any more. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PostAddress</name>
    <message>
        <source>This is no address of a page on the web. It begins with https:// and names a host, as in the browser&apos;s address line.</source>
        <translation>This is no address of a page on the web. It begins with https:// and names a host, as in the browser&apos;s address line.</translation>
    </message>
    <message>
        <source>This address names no account: %1</source>
        <translation>This address names no account: %1</translation>
    </message>
    <message>
        <source>This is no account: %1. Write @name, &quot;X: name&quot; or the address of the profile.</source>
        <translation>This is no account: %1. Write @name, &quot;X: name&quot; or the address of the profile.</translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message>
        <source>Where the post stands; may be left out.</source>
        <translation>Where the post stands; may be left out.</translation>
    </message>
    <message>
        <source>Its words; - reads them from standard input.</source>
        <translation>Its words; - reads them from standard input.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>Its title.</translation>
    </message>
    <message>
        <source>The author&apos;s account, with or without @.</source>
        <translation>The author&apos;s account, with or without @.</translation>
    </message>
    <message>
        <source>The author&apos;s shown name.</source>
        <translation>The author&apos;s shown name.</translation>
    </message>
    <message>
        <source>The channel, where the address does not tell.</source>
        <translation>The channel, where the address does not tell.</translation>
    </message>
    <message>
        <source>When it was published.</source>
        <translation>When it was published.</translation>
    </message>
    <message>
        <source>Whose it is; without it the brands&apos; queries decide.</source>
        <translation>Whose it is; without it the brands&apos; queries decide.</translation>
    </message>
    <message>
        <source>Of the author.</source>
        <translation>Of the author.</translation>
    </message>
    <message>
        <source>A picture of it: PNG, JPEG or WebP.</source>
        <translation>A picture of it: PNG, JPEG or WebP.</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>The picture cannot be read: %1</translation>
    </message>
    <message>
        <source>There is no brand &quot;%1&quot;.</source>
        <translation>There is no brand &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Adds one post by hand, by its address, with a picture of it. Asks nothing of the network. Prints one JSON object: known, change.</source>
        <translation>Adds one post by hand, by its address, with a picture of it. Asks nothing of the network. Prints one JSON object: known, change.</translation>
    </message>
    <message>
        <source>Name one address.</source>
        <translation>Name one address.</translation>
    </message>
    <message>
        <source>One post by hand: add.</source>
        <translation>One post by hand: add.</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Author&apos;s name</source>
        <translation>Author&apos;s name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
</context>
<context>
    <name>PostSieve</name>
    <message>
        <source>An item without an identifier and without words</source>
        <translation>An item without an identifier and without words</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no identifier</source>
        <translation>&quot;%1&quot; has no identifier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an identifier of %2 characters</source>
        <translation>&quot;%1&quot; has an identifier of %2 characters</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, so it was not read.</source>
        <translation>%1 is larger than 64 MB, so it was not read.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header. Write it as &quot;Name: value&quot;.</source>
        <translation>&quot;%1&quot; is no header. Write it as &quot;Name: value&quot;.</translation>
    </message>
    <message>
        <source>The feed broke off in the middle; what stood before was read.</source>
        <translation>The feed broke off in the middle; what stood before was read.</translation>
    </message>
    <message>
        <source>Reads one answer of a source and prints its posts, one JSON object a line; stores nothing. Kinds: %1.</source>
        <translation>Reads one answer of a source and prints its posts, one JSON object a line; stores nothing. Kinds: %1.</translation>
    </message>
    <message>
        <source>What kind of source the answer comes from.</source>
        <translation>What kind of source the answer comes from.</translation>
    </message>
    <message>
        <source>A file with the answer, or an https address to ask.</source>
        <translation>A file with the answer, or an https address to ask.</translation>
    </message>
    <message>
        <source>For a file, a header that came with it; for an address, one to send. May be repeated.</source>
        <translation>For a file, a header that came with it; for an address, one to send. May be repeated.</translation>
    </message>
    <message>
        <source>Name a kind and a file or address: pulsecheck preview KIND FILE|URL</source>
        <translation>Name a kind and a file or address: pulsecheck preview KIND FILE|URL</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Kinds that can be read: %2.</source>
        <translation>There is no kind &quot;%1&quot;. Kinds that can be read: %2.</translation>
    </message>
    <message>
        <source>Reads one answer of a source and prints its posts.</source>
        <translation>Reads one answer of a source and prints its posts.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Set aside: %1</translation>
    </message>
    <message>
        <source>There are no posts; the service says: %1</source>
        <translation>There are no posts; the service says: %1</translation>
    </message>
</context>
<context>
    <name>PurgeCommand</name>
    <message>
        <source>Takes a person&apos;s data out of mentions, people, evidence and reports, for good. Without --yes only says what would be removed. Mentions without words still count.</source>
        <translation>Takes a person&apos;s data out of mentions, people, evidence and reports, for good. Without --yes only says what would be removed. Mentions without words still count.</translation>
    </message>
    <message>
        <source>The handle or the shown name.</source>
        <translation>The handle or the shown name.</translation>
    </message>
    <message>
        <source>Only on this place, e.g. X.</source>
        <translation>Only on this place, e.g. X.</translation>
    </message>
    <message>
        <source>Removes it.</source>
        <translation>Removes it.</translation>
    </message>
    <message>
        <source>Later posts of the account are collected as before.</source>
        <translation>Later posts of the account are collected as before.</translation>
    </message>
    <message>
        <source>Name one account: pulsecheck purge HANDLE [--yes]</source>
        <translation>Name one account: pulsecheck purge HANDLE [--yes]</translation>
    </message>
    <message>
        <source>Nothing was removed. With --yes it is, for good.</source>
        <translation>Nothing was removed. With --yes it is, for good.</translation>
    </message>
    <message>
        <source>Backups and files that were exported before still hold it: remove or make them anew.</source>
        <translation>Backups and files that were exported before still hold it: remove or make them anew.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s data out for good.</source>
        <translation>Takes a person&apos;s data out for good.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>No bracket is open here. Remove this one or put a ( before it.</source>
        <translation>No bracket is open here. Remove this one or put a ( before it.</translation>
    </message>
    <message>
        <source>A word is expected before OR.</source>
        <translation>A word is expected before OR.</translation>
    </message>
    <message>
        <source>A word is expected after OR.</source>
        <translation>A word is expected after OR.</translation>
    </message>
    <message>
        <source>A word is expected before AND.</source>
        <translation>A word is expected before AND.</translation>
    </message>
    <message>
        <source>A word is expected after AND.</source>
        <translation>A word is expected after AND.</translation>
    </message>
    <message>
        <source>A word is expected before NEAR.</source>
        <translation>A word is expected before NEAR.</translation>
    </message>
    <message>
        <source>A word is expected after NEAR.</source>
        <translation>A word is expected after NEAR.</translation>
    </message>
    <message>
        <source>NEAR joins words or phrases; a field, AND or NOT cannot stand beside it.</source>
        <translation>NEAR joins words or phrases; a field, AND or NOT cannot stand beside it.</translation>
    </message>
    <message>
        <source>The word to exclude is expected after NOT.</source>
        <translation>The word to exclude is expected after NOT.</translation>
    </message>
    <message>
        <source>Brackets may stand in one another %1 deep at most.</source>
        <translation>Brackets may stand in one another %1 deep at most.</translation>
    </message>
    <message>
        <source>A word is expected between the brackets.</source>
        <translation>A word is expected between the brackets.</translation>
    </message>
    <message>
        <source>This bracket is not closed. A ) is expected.</source>
        <translation>This bracket is not closed. A ) is expected.</translation>
    </message>
    <message>
        <source>A word is expected between the quotation marks.</source>
        <translation>A word is expected between the quotation marks.</translation>
    </message>
    <message>
        <source>The beginning of a word is expected before *.</source>
        <translation>The beginning of a word is expected before *.</translation>
    </message>
    <message>
        <source>A number is expected after %1, such as 10, 10.. or 10..20.</source>
        <translation>A number is expected after %1, such as 10, 10.. or 10..20.</translation>
    </message>
    <message>
        <source>A language is expected after %1, such as ko or en.</source>
        <translation>A language is expected after %1, such as ko or en.</translation>
    </message>
    <message>
        <source>One of these is expected after %1: %2.</source>
        <translation>One of these is expected after %1: %2.</translation>
    </message>
    <message>
        <source>A word or a phrase is expected after %1.</source>
        <translation>A word or a phrase is expected after %1.</translation>
    </message>
    <message>
        <source>The first number of a range must not be above the second.</source>
        <translation>The first number of a range must not be above the second.</translation>
    </message>
    <message>
        <source>The word to exclude is expected right behind the minus sign.</source>
        <translation>The word to exclude is expected right behind the minus sign.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. A second &quot; is expected.</source>
        <translation>The quotation mark is not closed. A second &quot; is expected.</translation>
    </message>
    <message>
        <source>A number of words from 0 to %1 is expected here.</source>
        <translation>A number of words from 0 to %1 is expected here.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Fields are: %2. To search for the words themselves, put them in quotation marks.</source>
        <translation>There is no field &quot;%1&quot;. Fields are: %2. To search for the words themselves, put them in quotation marks.</translation>
    </message>
    <message>
        <source>The query is too long. At most %1 characters are read.</source>
        <translation>The query is too long. At most %1 characters are read.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Sentiment: %1, judged by a person</source>
        <translation>Sentiment: %1, judged by a person</translation>
    </message>
    <message>
        <source>Sentiment: %1, probability %2</source>
        <extracomment>%1 sentiment, %2 probability 0 to 1</extracomment>
        <translation>Sentiment: %1, probability %2</translation>
    </message>
    <message>
        <source>abusive words</source>
        <translation>abusive words</translation>
    </message>
    <message>
        <source>a wish to buy</source>
        <translation>a wish to buy</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>a question</translation>
    </message>
    <message>
        <source>a complaint about: %1</source>
        <translation>a complaint about: %1</translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation>Asks: %1</translation>
    </message>
    <message>
        <source>Complains about: %1</source>
        <translation>Complains about: %1</translation>
    </message>
    <message>
        <source>Words for a wish to buy: %1</source>
        <translation>Words for a wish to buy: %1</translation>
    </message>
    <message>
        <source>Words for abuse: %1</source>
        <translation>Words for abuse: %1</translation>
    </message>
    <message>
        <source>Risk words: %1</source>
        <translation>Risk words: %1</translation>
    </message>
    <message>
        <source>Words for praise: %1</source>
        <translation>Words for praise: %1</translation>
    </message>
    <message>
        <source>Words for blame: %1</source>
        <translation>Words for blame: %1</translation>
    </message>
    <message>
        <source>Words of the team&apos;s dictionary: %1</source>
        <translation>Words of the team&apos;s dictionary: %1</translation>
    </message>
    <message>
        <source>Aspects: %1</source>
        <translation>Aspects: %1</translation>
    </message>
    <message>
        <source>The program reads it as: %1</source>
        <translation>The program reads it as: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s dictionary and corrections: %1</source>
        <translation>Without the team&apos;s dictionary and corrections: %1</translation>
    </message>
    <message>
        <source>Sentiment: not classified, there is no word to tell it by</source>
        <translation>Sentiment: not classified, there is no word to tell it by</translation>
    </message>
    <message>
        <source>Sentiment: not classified, the language cannot be told</source>
        <translation>Sentiment: not classified, the language cannot be told</translation>
    </message>
    <message>
        <source>Sentiment: not classified, %1 is not read</source>
        <translation>Sentiment: not classified, %1 is not read</translation>
    </message>
</context>
<context>
    <name>RedditConnector</name>
    <message>
        <source>Reddit&apos;s API needs an app&apos;s client ID. Without one, use Reddit&apos;s feeds.</source>
        <translation>Reddit&apos;s API needs an app&apos;s client ID. Without one, use Reddit&apos;s feeds.</translation>
    </message>
    <message>
        <source>Reddit gave no access. Check the client ID and secret of the app.</source>
        <translation>Reddit gave no access. Check the client ID and secret of the app.</translation>
    </message>
    <message>
        <source>Reddit does not accept the app&apos;s client ID and secret. Keys of apps without approval stop working; Reddit&apos;s feeds need none.</source>
        <translation>Reddit does not accept the app&apos;s client ID and secret. Keys of apps without approval stop working; Reddit&apos;s feeds need none.</translation>
    </message>
    <message>
        <source>Reddit does not let this app read here: the subreddit is private, or the app is not approved.</source>
        <translation>Reddit does not let this app read here: the subreddit is private, or the app is not approved.</translation>
    </message>
    <message>
        <source>Reddit has no such subreddit. Check its name.</source>
        <translation>Reddit has no such subreddit. Check its name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a subreddit.</source>
        <translation>&quot;%1&quot; is no name of a subreddit.</translation>
    </message>
    <message>
        <source>Enter the words to search for, 512 characters at most.</source>
        <translation>Enter the words to search for, 512 characters at most.</translation>
    </message>
    <message>
        <source>Enter a subreddit.</source>
        <translation>Enter a subreddit.</translation>
    </message>
    <message>
        <source>There is no access to Reddit at the moment.</source>
        <translation>There is no access to Reddit at the moment.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>These are more than %1 lines. Keep those that matter.</source>
        <translation>These are more than %1 lines. Keep those that matter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no percentage from 0 to 100.</source>
        <translation>&quot;%1&quot; is no percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from 0 up.</source>
        <translation>&quot;%1&quot; is no number from 0 up.</translation>
    </message>
    <message>
        <source>The words have a mistake: %1</source>
        <translation>The words have a mistake: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would end on %2, before it begins on %3.</source>
        <translation>&quot;%1&quot; would end on %2, before it begins on %3.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>This text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; is no day. Write it as 2026-11-23.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write it as 1,200,000 or $300.50 or 300 EUR.</source>
        <translation>&quot;%1&quot; is no amount. Write it as 1,200,000 or $300.50 or 300 EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be chosen here. It is one of: %2.</source>
        <translation>&quot;%1&quot; cannot be chosen here. It is one of: %2.</translation>
    </message>
    <message>
        <source>Please fill in &quot;%1&quot;.</source>
        <translation>Please fill in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no hashtag, link, UTM value, words or own post: nothing would be recognised as a response to it.</source>
        <translation>&quot;%1&quot; has no hashtag, link, UTM value, words or own post: nothing would be recognised as a response to it.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Sponsorships</source>
        <translation>Sponsorships</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Tactics</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Channel mix</source>
        <translation>Channel mix</translation>
    </message>
    <message>
        <source>Business lines</source>
        <translation>Business lines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>UTM values</source>
        <translation>UTM values</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Own posts</source>
        <translation>Own posts</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Media value</source>
        <translation>Media value</translation>
    </message>
    <message>
        <source>Result not yet known</source>
        <translation>Result not yet known</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>What it received</source>
        <translation>What it received</translation>
    </message>
    <message>
        <source>What it did with it</source>
        <translation>What it did with it</translation>
    </message>
    <message>
        <source>Pilot task</source>
        <translation>Pilot task</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Hours a month</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Conversions</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Sustained growth</source>
        <translation>Sustained growth</translation>
    </message>
    <message>
        <source>Burst and decay</source>
        <translation>Burst and decay</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Revived</source>
        <translation>Revived</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grow</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Shrink</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read and export</source>
        <translation>Read and export</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>From the service</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Role of social media</source>
        <translation>Role of social media</translation>
    </message>
    <message>
        <source>How, in one sentence</source>
        <translation>How, in one sentence</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>No role</translation>
    </message>
</context>
<context>
    <name>RegisterImport</name>
    <message>
        <source>This file is too large for such a table. Nothing was imported.</source>
        <translation>This file is too large for such a table. Nothing was imported.</translation>
    </message>
    <message>
        <source>This file is no text. Save the table as CSV and import that. Nothing was imported.</source>
        <translation>This file is no text. Save the table as CSV and import that. Nothing was imported.</translation>
    </message>
    <message>
        <source>The first row has to name these columns too: %1. It names: %2. Nothing was imported.</source>
        <translation>The first row has to name these columns too: %1. It names: %2. Nothing was imported.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day such as 2026-11-23</source>
        <translation>&quot;%1&quot; is no day such as 2026-11-23</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount</source>
        <translation>&quot;%1&quot; is no amount</translation>
    </message>
    <message>
        <source>there is no campaign &quot;%1&quot;</source>
        <translation>there is no campaign &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>RegisterStore</name>
    <message>
        <source>This entry does not exist any more. Nothing was changed.</source>
        <translation>This entry does not exist any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs on the same days and is recognised by %2 too: every such mention would count for both. Give one of them another mark or other days. Nothing was changed.</source>
        <translation>&quot;%1&quot; runs on the same days and is recognised by %2 too: every such mention would count for both. Give one of them another mark or other days. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The file %1 could not be written (%2). Nothing was changed there; choose another place or free some room and save again.</source>
        <translation>The file %1 could not be written (%2). Nothing was changed there; choose another place or free some room and save again.</translation>
    </message>
    <message>
        <source>The workbook could not be made in the folder for temporary files. Free some room there and save again.</source>
        <translation>The workbook could not be made in the folder for temporary files. Free some room there and save again.</translation>
    </message>
    <message>
        <source>The ending of the file says what to write: .pdf, .html, .xlsx or .csv. &quot;%1&quot; has none of them.</source>
        <translation>The ending of the file says what to write: .pdf, .html, .xlsx or .csv. &quot;%1&quot; has none of them.</translation>
    </message>
    <message>
        <source>The report was not made: you stopped it. Nothing was changed.</source>
        <translation>The report was not made: you stopped it. Nothing was changed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not begun yet, so there is nothing to report. Choose an earlier period.</source>
        <translation>&quot;%1&quot; has not begun yet, so there is nothing to report. Choose an earlier period.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes a report. The ending of FILE says PDF, HTML, XLSX or CSV.</source>
        <translation>Writes a report. The ending of FILE says PDF, HTML, XLSX or CSV.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>The brand; without it the first of our own.</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Where to write.</translation>
    </message>
    <message>
        <source>Language of the report: ko (the default) or en.</source>
        <translation>Language of the report: ko (the default) or en.</translation>
    </message>
    <message>
        <source>The report that compares the brands, instead of the one about the brand.</source>
        <translation>The report that compares the brands, instead of the one about the brand.</translation>
    </message>
    <message>
        <source>There is none to report on yet.</source>
        <translation>There is none to report on yet.</translation>
    </message>
    <message>
        <source>The report of one campaign, by its name, instead of a period.</source>
        <translation>The report of one campaign, by its name, instead of a period.</translation>
    </message>
    <message>
        <source>The report of one crisis case, by its title, instead of a period.</source>
        <translation>The report of one crisis case, by its title, instead of a period.</translation>
    </message>
    <message>
        <source>Give a period, a campaign or a case, and a file: pulsecheck report --period 2026-10 --output report.pdf [--lang ko|en]</source>
        <translation>Give a period, a campaign or a case, and a file: pulsecheck report --period 2026-10 --output report.pdf [--lang ko|en]</translation>
    </message>
    <message>
        <source>A report of a day, week, month, year, campaign or crisis case as PDF, HTML, XLSX or CSV.</source>
        <translation>A report of a day, week, month, year, campaign or crisis case as PDF, HTML, XLSX or CSV.</translation>
    </message>
    <message>
        <source>A month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026: the team&apos;s year that begins in it).</source>
        <translation>A month (2026-10), a week (2026-W43), a day (2026-10-12) or a year (2026: the team&apos;s year that begins in it).</translation>
    </message>
    <message>
        <source>There is none called &quot;%1&quot; that has begun. There are: %2.</source>
        <translation>There is none called &quot;%1&quot; that has begun. There are: %2.</translation>
    </message>
</context>
<context>
    <name>ReportSchedule</name>
    <message>
        <source>A schedule needs a kind of report (day, week, month, year, competitors), a language and a format.</source>
        <translation>A schedule needs a kind of report (day, week, month, year, competitors), a language and a format.</translation>
    </message>
    <message>
        <source>Choose a time of day, and a day that every period has: 1 to 7 in a week, 1 to 28 in a month or year.</source>
        <translation>Choose a time of day, and a day that every period has: 1 to 7 in a week, 1 to 28 in a month or year.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Connect its drive, or choose another folder in the schedule.</source>
        <translation>The folder %1 is not there. Connect its drive, or choose another folder in the schedule.</translation>
    </message>
    <message>
        <source>This schedule was removed.</source>
        <translation>This schedule was removed.</translation>
    </message>
    <message>
        <source>Choose the folder for the reports, or whom to send them.</source>
        <translation>Choose the folder for the reports, or whom to send them.</translation>
    </message>
    <message>
        <source>This report cannot be sent from here.</source>
        <translation>This report cannot be sent from here.</translation>
    </message>
</context>
<context>
    <name>ReportStore</name>
    <message>
        <source>This report is not kept in the workspace any more.</source>
        <translation>This report is not kept in the workspace any more.</translation>
    </message>
</context>
<context>
    <name>ResponseCode</name>
    <message>
        <source>Neither</source>
        <translation>Neither</translation>
    </message>
    <message>
        <source>Delight</source>
        <translation>Delight</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>This workspace holds data of its own, so the sample was not written into it. Nothing was changed.</source>
        <translation>This workspace holds data of its own, so the sample was not written into it. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>SanitizeCommand</name>
    <message>
        <source>Reads HTML, one JSON string a line, and prints the plain text that would be shown, one JSON string a line.</source>
        <translation>Reads HTML, one JSON string a line, and prints the plain text that would be shown, one JSON string a line.</translation>
    </message>
    <message>
        <source>Line %1 is not one JSON string; its result is empty.</source>
        <translation>Line %1 is not one JSON string; its result is empty.</translation>
    </message>
    <message>
        <source>The plain text that HTML would show.</source>
        <translation>The plain text that HTML would show.</translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>Lists the scheduled reports, one JSON object a line.</source>
        <translation>Lists the scheduled reports, one JSON object a line.</translation>
    </message>
    <message>
        <source>day, week, month, year or competitors.</source>
        <translation>day, week, month, year or competitors.</translation>
    </message>
    <message>
        <source>Day after the period: 1 is the first (a week&apos;s Monday).</source>
        <translation>Day after the period: 1 is the first (a week&apos;s Monday).</translation>
    </message>
    <message>
        <source>Time of day in the brand&apos;s zone.</source>
        <translation>Time of day in the brand&apos;s zone.</translation>
    </message>
    <message>
        <source>pdf, html, xlsx or csv.</source>
        <translation>pdf, html, xlsx or csv.</translation>
    </message>
    <message>
        <source>Language of the report: ko or en.</source>
        <translation>Language of the report: ko or en.</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Where to write.</translation>
    </message>
    <message>
        <source>The brand; without it the first of our own.</source>
        <translation>The brand; without it the first of our own.</translation>
    </message>
    <message>
        <source>Removes a scheduled report, by its uid from `schedule list`.</source>
        <translation>Removes a scheduled report, by its uid from `schedule list`.</translation>
    </message>
    <message>
        <source>There is no such scheduled report.</source>
        <translation>There is no such scheduled report.</translation>
    </message>
    <message>
        <source>Scheduled reports: list, add, remove, run.</source>
        <translation>Scheduled reports: list, add, remove, run.</translation>
    </message>
    <message>
        <source>Adds a scheduled report. It is written or sent when the window or `collect` runs.</source>
        <translation>Adds a scheduled report. It is written or sent when the window or `collect` runs.</translation>
    </message>
    <message>
        <source>Whom to send it, parted by commas; needs `pulsecheck mail set`.</source>
        <translation>Whom to send it, parted by commas; needs `pulsecheck mail set`.</translation>
    </message>
    <message>
        <source>Writes and sends the scheduled reports that are due now, one JSON object a report, and ends.</source>
        <translation>Writes and sends the scheduled reports that are due now, one JSON object a report, and ends.</translation>
    </message>
</context>
<context>
    <name>SeriesCommand</name>
    <message>
        <source>Name a metric with --metric: %1.</source>
        <translation>Name a metric with --metric: %1.</translation>
    </message>
    <message>
        <source>Name a brand with --brand.</source>
        <translation>Name a brand with --brand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</translation>
    </message>
    <message>
        <source>Prints one metric of a brand over time as CSV: timestamp,value,expected,lower,upper,flag. An empty expected means too little past to say; flag is rise, fall or empty.</source>
        <translation>Prints one metric of a brand over time as CSV: timestamp,value,expected,lower,upper,flag. An empty expected means too little past to say; flag is rise, fall or empty.</translation>
    </message>
    <message>
        <source>What to count, e.g. mentions, negative, netSentiment.</source>
        <translation>What to count, e.g. mentions, negative, netSentiment.</translation>
    </message>
    <message>
        <source>The brand.</source>
        <translation>The brand.</translation>
    </message>
    <message>
        <source>hour, day or week.</source>
        <translation>hour, day or week.</translation>
    </message>
    <message>
        <source>Beginning, included (ISO 8601); default: the first mention.</source>
        <translation>Beginning, included (ISO 8601); default: the first mention.</translation>
    </message>
    <message>
        <source>End, excluded (ISO 8601); default: the last mention.</source>
        <translation>End, excluded (ISO 8601); default: the last mention.</translation>
    </message>
    <message>
        <source>Where days and weeks begin; default: the brand&apos;s.</source>
        <translation>Where days and weeks begin; default: the brand&apos;s.</translation>
    </message>
    <message>
        <source>One metric of a brand over time with its typical range, as CSV.</source>
        <translation>One metric of a brand over time with its typical range, as CSV.</translation>
    </message>
    <message>
        <source>Name a bucket with --bucket: hour, day, week, month or year.</source>
        <translation>Name a bucket with --bucket: hour, day, week, month or year.</translation>
    </message>
</context>
<context>
    <name>SeriesFile</name>
    <message>
        <source>The first line has only one column. A series needs a time and a value in each line: timestamp,value.</source>
        <translation>The first line has only one column. A series needs a time and a value in each line: timestamp,value.</translation>
    </message>
    <message>
        <source>there is only one column</source>
        <translation>there is only one column</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; is no time</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; is no number</translation>
    </message>
</context>
<context>
    <name>SeriesRemarks</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a span of time</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Hatched, %1: not collected, so no fall is told there (%2).</source>
        <extracomment>%1 spans of time, %2 the source and what is wrong with it</extracomment>
        <translation>Hatched, %1: not collected, so no fall is told there (%2).</translation>
    </message>
    <message>
        <source>Dashed, %1: %2.</source>
        <translation>Dashed, %1: %2.</translation>
    </message>
    <message>
        <source>The source “%1” is failing now: a drop since then is not told as one.</source>
        <translation>The source “%1” is failing now: a drop since then is not told as one.</translation>
    </message>
    <message>
        <source>This is the beginning of the data: there is not enough past to say what is usual.</source>
        <translation>This is the beginning of the data: there is not enough past to say what is usual.</translation>
    </message>
    <message>
        <source>Before %1 is the beginning of the data: nothing there counts as a spike.</source>
        <translation>Before %1 is the beginning of the data: nothing there counts as a spike.</translation>
    </message>
    <message>
        <source>What was counted otherwise is no past to compare with: what is usual since then cannot be said yet.</source>
        <translation>What was counted otherwise is no past to compare with: what is usual since then cannot be said yet.</translation>
    </message>
</context>
<context>
    <name>SourceCommand</name>
    <message>
        <source>&quot;%1&quot; is no setting. Write it as key=value.</source>
        <translation>&quot;%1&quot; is no setting. Write it as key=value.</translation>
    </message>
    <message>
        <source>The interval is a number of minutes, 1 or more.</source>
        <translation>The interval is a number of minutes, 1 or more.</translation>
    </message>
    <message>
        <source>These settings do not belong together. A source of this kind takes: %1.</source>
        <translation>These settings do not belong together. A source of this kind takes: %1.</translation>
    </message>
    <message>
        <source>Adds a source. Kinds and their settings: %1.</source>
        <translation>Adds a source. Kinds and their settings: %1.</translation>
    </message>
    <message>
        <source>What kind of source it is.</source>
        <translation>What kind of source it is.</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>What to call it.</translation>
    </message>
    <message>
        <source>A setting, e.g. url=https://example.com/rss. May be repeated.</source>
        <translation>A setting, e.g. url=https://example.com/rss. May be repeated.</translation>
    </message>
    <message>
        <source>Name a kind and a name: pulsecheck source add KIND NAME --set key=value</source>
        <translation>Name a kind and a name: pulsecheck source add KIND NAME --set key=value</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Kinds: %2.</source>
        <translation>There is no kind &quot;%1&quot;. Kinds: %2.</translation>
    </message>
    <message>
        <source>No access token came on standard input.</source>
        <translation>No access token came on standard input.</translation>
    </message>
    <message>
        <source>This system has no key store, so the access token cannot be kept and nothing was added. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>This system has no key store, so the access token cannot be kept and nothing was added. Install and unlock one (GNOME Keyring or KWallet).</translation>
    </message>
    <message>
        <source>There is a source named &quot;%1&quot; already. Choose another name.</source>
        <translation>There is a source named &quot;%1&quot; already. Choose another name.</translation>
    </message>
    <message>
        <source>Prints one JSON object a source.</source>
        <translation>Prints one JSON object a source.</translation>
    </message>
    <message>
        <source>Name one source: pulsecheck source %1 NAME</source>
        <translation>Name one source: pulsecheck source %1 NAME</translation>
    </message>
    <message>
        <source>Tries a source out and says which step failed; stores nothing.</source>
        <translation>Tries a source out and says which step failed; stores nothing.</translation>
    </message>
    <message>
        <source>The source.</source>
        <translation>The source.</translation>
    </message>
    <message>
        <source>Removes a source; what it brought stays.</source>
        <translation>Removes a source; what it brought stays.</translation>
    </message>
    <message>
        <source>Where mentions are collected from: add, list, test, remove.</source>
        <translation>Where mentions are collected from: add, list, test, remove.</translation>
    </message>
    <message>
        <source>A source of this kind needs no access token.</source>
        <translation>A source of this kind needs no access token.</translation>
    </message>
    <message>
        <source>On standard input, write each of these as key=value on a line of its own: %1.</source>
        <translation>On standard input, write each of these as key=value on a line of its own: %1.</translation>
    </message>
    <message>
        <source>Reads an access token, or lines key=value where there are several, from standard input into the key store.</source>
        <translation>Reads an access token, or lines key=value where there are several, from standard input into the key store.</translation>
    </message>
    <message>
        <source>Nobody signs in for a source of this kind.</source>
        <translation>Nobody signs in for a source of this kind.</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer:</source>
        <translation>Open this address in a browser on this computer:</translation>
    </message>
    <message>
        <source>On any device, open this address and enter the code %1:</source>
        <translation>On any device, open this address and enter the code %1:</translation>
    </message>
    <message>
        <source>Signs in for a source, and keeps its tokens in the key store. The app of your own is named by the source&apos;s setting clientId.</source>
        <translation>Signs in for a source, and keeps its tokens in the key store. The app of your own is named by the source&apos;s setting clientId.</translation>
    </message>
    <message>
        <source>Signs in on another device, where the service can.</source>
        <translation>Signs in on another device, where the service can.</translation>
    </message>
    <message>
        <source>Reads the client secret of the app from standard input.</source>
        <translation>Reads the client secret of the app from standard input.</translation>
    </message>
    <message>
        <source>Name one source: pulsecheck source sign-in NAME</source>
        <translation>Name one source: pulsecheck source sign-in NAME</translation>
    </message>
    <message>
        <source>This source names no app. Add it with --set clientId=...</source>
        <translation>This source names no app. Add it with --set clientId=...</translation>
    </message>
    <message>
        <source>%1 signs in by a browser only.</source>
        <translation>%1 signs in by a browser only.</translation>
    </message>
    <message>
        <source>This system has no key store, so the sign-in cannot be kept and was revoked. Install and unlock one (GNOME Keyring or KWallet).</source>
        <translation>This system has no key store, so the sign-in cannot be kept and was revoked. Install and unlock one (GNOME Keyring or KWallet).</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>There is no blog name in this. Enter its name or its address.</source>
        <translation>There is no blog name in this. Enter its name or its address.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Write it as https://example.com/…</source>
        <translation>&quot;%1&quot; is no web address. Write it as https://example.com/…</translation>
    </message>
    <message>
        <source>There is no channel in this. Enter its @handle, its address, or its ID of 24 characters that begins with UC.</source>
        <translation>There is no channel in this. Enter its @handle, its address, or its ID of 24 characters that begins with UC.</translation>
    </message>
    <message>
        <source>There is no subreddit&apos;s name in this.</source>
        <translation>There is no subreddit&apos;s name in this.</translation>
    </message>
    <message>
        <source>This is no feed of Google Alerts. It looks like https://www.google.com/alerts/feeds/123/456.</source>
        <translation>This is no feed of Google Alerts. It looks like https://www.google.com/alerts/feeds/123/456.</translation>
    </message>
</context>
<context>
    <name>SourceStore</name>
    <message>
        <source>A source needs a name.</source>
        <translation>A source needs a name.</translation>
    </message>
    <message>
        <source>There is a source named &quot;%1&quot; already. Choose another name.</source>
        <translation>There is a source named &quot;%1&quot; already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot;.</source>
        <translation>There is no source &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a source that is collected from. Choose another name for the file.</source>
        <translation>&quot;%1&quot; is the name of a source that is collected from. Choose another name for the file.</translation>
    </message>
</context>
<context>
    <name>SourceTrial</name>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Encryption (TLS)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Limit of the service</source>
        <translation>Limit of the service</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Empty answer</translation>
    </message>
    <message>
        <source>%1 answered without a word. Check the address.</source>
        <translation>%1 answered without a word. Check the address.</translation>
    </message>
    <message>
        <source>%1 KB from %2</source>
        <translation>%1 KB from %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1 let us in.</source>
        <translation>%1 let us in.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars.</source>
        <translation>A round costs at most %1 US dollars.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>It can be read, but holds no posts at the moment. Check the words if that surprises.</source>
        <translation>It can be read, but holds no posts at the moment. Check the words if that surprises.</translation>
    </message>
    <message>
        <source>Posts that can be read: %1</source>
        <translation>Posts that can be read: %1</translation>
    </message>
    <message>
        <source>Not readable: %1 (%2)</source>
        <translation>Not readable: %1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>It can be read.</translation>
    </message>
</context>
<context>
    <name>SpikeStore</name>
    <message>
        <source>This spike is not in the log any more. Its posts may have been removed or marked as noise.</source>
        <translation>This spike is not in the log any more. Its posts may have been removed or marked as noise.</translation>
    </message>
</context>
<context>
    <name>Spikes</name>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message numerus="yes">
        <source>lasted %n hour(s)</source>
        <translation>
            <numerusform>lasted %n hour</numerusform>
            <numerusform>lasted %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Net sentiment</translation>
    </message>
    <message>
        <source>Negative share</source>
        <translation>Negative share</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>Positive ratio</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Known cause</source>
        <translation>Known cause</translation>
    </message>
    <message>
        <source>Did not matter</source>
        <translation>Did not matter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <source>net sentiment %1 → %2</source>
        <translation>net sentiment %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message>
        <source>few people, many posts</source>
        <translation>few people, many posts</translation>
    </message>
    <message>
        <source>No single origin: several things at once.</source>
        <translation>No single origin: several things at once.</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unknown author</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Hashtag: %1</source>
        <translation>Hashtag: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Author: %1</translation>
    </message>
    <message>
        <source>Reposts of %1</source>
        <translation>Reposts of %1</translation>
    </message>
    <message>
        <source>Same text: %1</source>
        <translation>Same text: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a time may be earlier</source>
        <translation>
            <numerusform>%n post without a time may be earlier</numerusform>
            <numerusform>%n posts without a time may be earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>only similar texts tie these posts together</source>
        <translation>only similar texts tie these posts together</translation>
    </message>
    <message>
        <source>it may have begun more than a day before</source>
        <translation>it may have begun more than a day before</translation>
    </message>
    <message>
        <source>%1 has a gap</source>
        <extracomment>%1 name of a source</extracomment>
        <translation>%1 has a gap</translation>
    </message>
    <message>
        <source>Doubts: %1</source>
        <translation>Doubts: %1</translation>
    </message>
    <message numerus="yes">
        <source>lasted %n day(s)</source>
        <translation>
            <numerusform>lasted %n day</numerusform>
            <numerusform>lasted %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>its tone is as usual: no sign of a crisis</source>
        <translation>its tone is as usual: no sign of a crisis</translation>
    </message>
    <message>
        <source>more negative than usual</source>
        <translation>more negative than usual</translation>
    </message>
    <message>
        <source>Purchase opportunities</source>
        <translation>Purchase opportunities</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>New followers</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Channel views</source>
        <translation>Channel views</translation>
    </message>
    <message>
        <source>Channel reach</source>
        <translation>Channel reach</translation>
    </message>
    <message>
        <source>Channel engagement</source>
        <translation>Channel engagement</translation>
    </message>
    <message>
        <source>Profile views</source>
        <translation>Profile views</translation>
    </message>
    <message>
        <source>Channel clicks</source>
        <translation>Channel clicks</translation>
    </message>
    <message>
        <source>Search interest</source>
        <translation>Search interest</translation>
    </message>
    <message>
        <source>Probability by chance %1</source>
        <translation>Probability by chance %1</translation>
    </message>
    <message>
        <source>%1 — %2 (usual %3, range %4–%5)</source>
        <extracomment>%1 time, %2 actual value, %3 usual value, %4 and %5 the typical range</extracomment>
        <translation>%1 — %2 (usual %3, range %4–%5)</translation>
    </message>
    <message>
        <source>Probability by chance &lt; 0.0001</source>
        <translation>Probability by chance &lt; 0.0001</translation>
    </message>
    <message>
        <source>Origin: %1, %2: %3% of the rise. “%4”</source>
        <extracomment>%1 author, %2 time, %3 percentage, %4 first words of the post, a link or a hashtag</extracomment>
        <translation>Origin: %1, %2: %3% of the rise. “%4”</translation>
    </message>
    <message>
        <source>same weekday and hour before: %1</source>
        <translation>same weekday and hour before: %1</translation>
    </message>
    <message>
        <source>same weekday before: %1</source>
        <translation>same weekday before: %1</translation>
    </message>
    <message>
        <source>weeks before: %1</source>
        <translation>weeks before: %1</translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation>new words: %1</translation>
    </message>
    <message>
        <source>%1 %2 (usual %3)</source>
        <extracomment>%1 a channel, %2 how many, %3 how many usually</extracomment>
        <translation>%1 %2 (usual %3)</translation>
    </message>
    <message>
        <source>A drop has no posts that explain it. Look whether a source stopped, and what was posted on such days before.</source>
        <translation>A drop has no posts that explain it. Look whether a source stopped, and what was posted on such days before.</translation>
    </message>
    <message>
        <source>By channel: %1.</source>
        <extracomment>%1 a list of channels with their figures</extracomment>
        <translation>By channel: %1.</translation>
    </message>
    <message>
        <source>Nothing came from anywhere: look whether collecting stopped before you read it as silence.</source>
        <translation>Nothing came from anywhere: look whether collecting stopped before you read it as silence.</translation>
    </message>
    <message>
        <source>Not a single post came from %1: look whether its source stopped before you read it as silence.</source>
        <extracomment>%1 names of channels</extracomment>
        <translation>Not a single post came from %1: look whether its source stopped before you read it as silence.</translation>
    </message>
    <message>
        <source>A lower share has no posts that explain it: look at what was said instead.</source>
        <translation>A lower share has no posts that explain it: look at what was said instead.</translation>
    </message>
</context>
<context>
    <name>SpikesCommand</name>
    <message>
        <source>Brings the log of spikes up to date and prints it as a JSON list, newest first: rises and falls of hours and days, with what was expected, what is behind them and where they came from.</source>
        <translation>Brings the log of spikes up to date and prints it as a JSON list, newest first: rises and falls of hours and days, with what was expected, what is behind them and where they came from.</translation>
    </message>
    <message>
        <source>Only this brand.</source>
        <translation>Only this brand.</translation>
    </message>
    <message>
        <source>Beginning, included (ISO 8601).</source>
        <translation>Beginning, included (ISO 8601).</translation>
    </message>
    <message>
        <source>End, excluded (ISO 8601).</source>
        <translation>End, excluded (ISO 8601).</translation>
    </message>
    <message>
        <source>Rises and falls with their origin, as JSON.</source>
        <translation>Rises and falls with their origin, as JSON.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Write the name. Nothing was saved.</source>
        <translation>Write the name. Nothing was saved.</translation>
    </message>
    <message>
        <source>The name is too long; %1 letters are the most. Nothing was saved.</source>
        <translation>The name is too long; %1 letters are the most. Nothing was saved.</translation>
    </message>
    <message>
        <source>One of the accounts has no handle. Nothing was saved.</source>
        <translation>One of the accounts has no handle. Nothing was saved.</translation>
    </message>
</context>
<context>
    <name>StaffCommand</name>
    <message>
        <source>Lists the company&apos;s own people, one JSON object a line.</source>
        <translation>Lists the company&apos;s own people, one JSON object a line.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-11-23.</source>
        <translation>&quot;%1&quot; is no day. Write it as 2026-11-23.</translation>
    </message>
    <message>
        <source>Adds one of the company&apos;s own people, or changes what the options name. Public posts are read in the crisis scan only of those who agreed.</source>
        <translation>Adds one of the company&apos;s own people, or changes what the options name. Public posts are read in the crisis scan only of those who agreed.</translation>
    </message>
    <message>
        <source>An account: @name, &quot;X: name&quot; or the address of the profile; may be repeated.</source>
        <translation>An account: @name, &quot;X: name&quot; or the address of the profile; may be repeated.</translation>
    </message>
    <message>
        <source>What they speak for, e.g. press.</source>
        <translation>What they speak for, e.g. press.</translation>
    </message>
    <message>
        <source>The day on which they agreed to be read.</source>
        <translation>The day on which they agreed to be read.</translation>
    </message>
    <message>
        <source>The day on which they declined.</source>
        <translation>The day on which they declined.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Name one person: pulsecheck staff add NAME</source>
        <translation>Name one person: pulsecheck staff add NAME</translation>
    </message>
    <message>
        <source>Takes a person out of the list, by name or uid from `staff list`.</source>
        <translation>Takes a person out of the list, by name or uid from `staff list`.</translation>
    </message>
    <message>
        <source>Nobody of that name is in the staff list: %1</source>
        <translation>Nobody of that name is in the staff list: %1</translation>
    </message>
    <message>
        <source>The company&apos;s own people: list, add, remove.</source>
        <translation>The company&apos;s own people: list, add, remove.</translation>
    </message>
</context>
<context>
    <name>StanceEffect</name>
    <message>
        <source>Advocates %1 · detractors %2 · mixed %3 · too few judged %4</source>
        <extracomment>%1 to %4: how many people, or &quot;now → then&quot;</extracomment>
        <translation>Advocates %1 · detractors %2 · mixed %3 · too few judged %4</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Prints the figures of every brand as one JSON object. What cannot be said is null; lists name the first ten and whatever is tied with the tenth.</source>
        <translation>Prints the figures of every brand as one JSON object. What cannot be said is null; lists name the first ten and whatever is tied with the tenth.</translation>
    </message>
    <message>
        <source>First instant, ISO 8601; a day alone is its beginning.</source>
        <translation>First instant, ISO 8601; a day alone is its beginning.</translation>
    </message>
    <message>
        <source>First instant that is left out.</source>
        <translation>First instant that is left out.</translation>
    </message>
    <message>
        <source>Zone of times that name none; without it the first brand&apos;s.</source>
        <translation>Zone of times that name none; without it the first brand&apos;s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</source>
        <translation>&quot;%1&quot; is no time zone. Write it as Asia/Seoul or UTC.</translation>
    </message>
    <message>
        <source>Figures of every brand in a span of time, as JSON.</source>
        <translation>Figures of every brand in a span of time, as JSON.</translation>
    </message>
</context>
<context>
    <name>StatsStore</name>
    <message>
        <source>This span has too many hours to draw. Choose a shorter span or whole days.</source>
        <translation>This span has too many hours to draw. Choose a shorter span or whole days.</translation>
    </message>
    <message>
        <source>Figures of own channels are known by the day. Choose days or weeks.</source>
        <translation>Figures of own channels are known by the day. Choose days or weeks.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</source>
        <translation>&quot;%1&quot; could not be written, and nothing was left there. Check the folder and the free space, or choose another place.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 rows. Narrow the filter, or save as CSV, which holds any number.</source>
        <translation>A sheet holds 1,048,575 rows. Narrow the filter, or save as CSV, which holds any number.</translation>
    </message>
    <message>
        <source>The ending of the file says what to write: .csv or .xlsx. &quot;%1&quot; has neither.</source>
        <translation>The ending of the file says what to write: .csv or .xlsx. &quot;%1&quot; has neither.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is no JSON object of checklists: %2 at byte %3. Nothing was changed.</source>
        <translation>%1 is no JSON object of checklists: %2 at byte %3. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ThreadsConnector</name>
    <message>
        <source>Enter one to twenty words between commas.</source>
        <translation>Enter one to twenty words between commas.</translation>
    </message>
</context>
<context>
    <name>WordEffect</name>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Product slang</source>
        <translation>Product slang</translation>
    </message>
    <message>
        <source>Irony</source>
        <translation>Irony</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Risk word</source>
        <translation>Risk word</translation>
    </message>
    <message>
        <source>A post with this word speaks well, unless blame outweighs it.</source>
        <translation>A post with this word speaks well, unless blame outweighs it.</translation>
    </message>
    <message>
        <source>A post with this word speaks badly, unless praise outweighs it.</source>
        <translation>A post with this word speaks badly, unless praise outweighs it.</translation>
    </message>
    <message>
        <source>A post with this word says neither, unless a word of praise or blame is there.</source>
        <translation>A post with this word says neither, unless a word of praise or blame is there.</translation>
    </message>
    <message>
        <source>The word is left out before a post is judged: a name that sounds like praise or blame.</source>
        <translation>The word is left out before a post is judged: a name that sounds like praise or blame.</translation>
    </message>
    <message>
        <source>The word is read as what it means.</source>
        <translation>The word is read as what it means.</translation>
    </message>
    <message>
        <source>What would be praise beside this word is blame.</source>
        <translation>What would be praise beside this word is blame.</translation>
    </message>
    <message>
        <source>The post is about this side of the product. No class changes.</source>
        <translation>The post is about this side of the product. No class changes.</translation>
    </message>
    <message>
        <source>Marked in every post and in the crisis scan, and found by is:risk. No class changes.</source>
        <translation>Marked in every post and in the crisis scan, and found by is:risk. No class changes.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder of %1 cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</source>
        <translation>The folder of %1 cannot be written. Nothing was changed. Allow writing or copy the file to a folder of your own.</translation>
    </message>
    <message>
        <source>The lock beside %1 could not be made; perhaps the disk is full. Nothing was changed.</source>
        <translation>The lock beside %1 could not be made; perhaps the disk is full. Nothing was changed.</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another Pulsecheck (process %2 on %3). Use that window, or close it and try again.</source>
        <translation>The workspace %1 is open in another Pulsecheck (process %2 on %3). Use that window, or close it and try again.</translation>
    </message>
    <message>
        <source>The workspace %1 is open in another Pulsecheck. Use that window, or close it and try again.</source>
        <translation>The workspace %1 is open in another Pulsecheck. Use that window, or close it and try again.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 is a folder. Name a file.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it or name another file.</source>
        <translation>The folder %1 does not exist. Make it or name another file.</translation>
    </message>
    <message>
        <source>The workspace %1 is of an older version. Open it once for writing, then it is upgraded.</source>
        <translation>The workspace %1 is of an older version. Open it once for writing, then it is upgraded.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Nothing was changed.</source>
        <translation>The workspace is open for reading only. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommand</name>
    <message>
        <source>Prints what the workspace file holds, as JSON.</source>
        <translation>Prints what the workspace file holds, as JSON.</translation>
    </message>
    <message>
        <source>The counts were made anew.</source>
        <translation>The counts were made anew.</translation>
    </message>
    <message>
        <source>Reads the whole file and looks whether it is sound. Prints JSON; exit status 1 when it is not.</source>
        <translation>Reads the whole file and looks whether it is sound. Prints JSON; exit status 1 when it is not.</translation>
    </message>
    <message>
        <source>Counts anew where stored counts are wrong.</source>
        <translation>Counts anew where stored counts are wrong.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>The backup file.</translation>
    </message>
    <message>
        <source>Name one file: pulsecheck %1 FILE</source>
        <translation>Name one file: pulsecheck %1 FILE</translation>
    </message>
    <message>
        <source>Copies the workspace to FILE, also while a window has it open.</source>
        <translation>Copies the workspace to FILE, also while a window has it open.</translation>
    </message>
    <message>
        <source>The workspace was copied to %1.</source>
        <translation>The workspace was copied to %1.</translation>
    </message>
    <message>
        <source>Puts the backup FILE in the place of the workspace; the present file is kept beside.</source>
        <translation>Puts the backup FILE in the place of the workspace; the present file is kept beside.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>The backup was restored.</translation>
    </message>
    <message>
        <source>The workspace as it was is kept at %1.</source>
        <translation>The workspace as it was is kept at %1.</translation>
    </message>
    <message>
        <source>Care of the workspace file: info, check, backup, restore.</source>
        <translation>Care of the workspace file: info, check, backup, restore.</translation>
    </message>
    <message>
        <source>Stored counts are wrong; the mentions themselves are sound. Count anew with: pulsecheck workspace check --repair</source>
        <translation>Stored counts are wrong; the mentions themselves are sound. Count anew with: pulsecheck workspace check --repair</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is. Restore the latest backup with: pulsecheck workspace restore FILE</source>
        <translation>The workspace file is damaged. It was left as it is. Restore the latest backup with: pulsecheck workspace restore FILE</translation>
    </message>
</context>
<context>
    <name>XConnector</name>
    <message>
        <source>More posts came than a round may read and pay for.</source>
        <translation>More posts came than a round may read and pay for.</translation>
    </message>
    <message>
        <source>X counts %1 posts in seven days; to read all of them would cost about %2 US dollars.</source>
        <translation>X counts %1 posts in seven days; to read all of them would cost about %2 US dollars.</translation>
    </message>
    <message>
        <source>X did not say whose account this is. Sign in again.</source>
        <translation>X did not say whose account this is. Sign in again.</translation>
    </message>
    <message>
        <source>X wants a Bearer token or a sign-in. Open the source and give it one.</source>
        <translation>X wants a Bearer token or a sign-in. Open the source and give it one.</translation>
    </message>
    <message>
        <source>X charges for every post that is read. Open the source and set a limit for the month first.</source>
        <translation>X charges for every post that is read. Open the source and set a limit for the month first.</translation>
    </message>
    <message>
        <source>X shows only the last seven days.</source>
        <translation>X shows only the last seven days.</translation>
    </message>
    <message>
        <source>X gives nothing more for this app&apos;s money: &quot;%1&quot;. Look at the balance and the spending limit at console.x.com.</source>
        <translation>X gives nothing more for this app&apos;s money: &quot;%1&quot;. Look at the balance and the spending limit at console.x.com.</translation>
    </message>
    <message>
        <source>X does not accept the token any more. Open the source and sign in again, or paste a new Bearer token.</source>
        <translation>X does not accept the token any more. Open the source and sign in again, or paste a new Bearer token.</translation>
    </message>
    <message>
        <source>X does not let this app read that: &quot;%1&quot;. Own mentions need a sign-in; check the app&apos;s permissions at console.x.com.</source>
        <translation>X does not let this app read that: &quot;%1&quot;. Own mentions need a sign-in; check the app&apos;s permissions at console.x.com.</translation>
    </message>
    <message>
        <source>X does not understand the search: &quot;%1&quot;. Change the query of the source.</source>
        <translation>X does not understand the search: &quot;%1&quot;. Change the query of the source.</translation>
    </message>
    <message>
        <source>The limit a month is a number of US dollars, 0.2 or more.</source>
        <translation>The limit a month is a number of US dollars, 0.2 or more.</translation>
    </message>
    <message>
        <source>The posts a round are a number from 10 to 1,000.</source>
        <translation>The posts a round are a number from 10 to 1,000.</translation>
    </message>
    <message>
        <source>Enter a query.</source>
        <translation>Enter a query.</translation>
    </message>
    <message>
        <source>X takes queries of up to 512 characters.</source>
        <translation>X takes queries of up to 512 characters.</translation>
    </message>
    <message>
        <source>The posts looked up again a day are a number from 0 to 100.</source>
        <translation>The posts looked up again a day are a number from 0 to 100.</translation>
    </message>
</context>
<context>
    <name>XlsxRows</name>
    <message>
        <source>The spreadsheet is damaged or incomplete. Open it in the program that made it, save it again as XLSX and try once more.</source>
        <translation>The spreadsheet is damaged or incomplete. Open it in the program that made it, save it again as XLSX and try once more.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than any export of posts does. Nothing was read. Save it as CSV and import that.</source>
        <translation>The spreadsheet unpacks to more than any export of posts does. Nothing was read. Save it as CSV and import that.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook, or it is protected with a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>This is no XLSX workbook, or it is protected with a password. Save it as XLSX without a password, or as CSV.</translation>
    </message>
</context>
<context>
    <name>YearRegister</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>YouTubeConnector</name>
    <message>
        <source>YouTube knows no such channel. Enter its handle (@name) or its ID, which begins with UC.</source>
        <translation>YouTube knows no such channel. Enter its handle (@name) or its ID, which begins with UC.</translation>
    </message>
    <message>
        <source>More comments came than one round may ask for.</source>
        <translation>More comments came than one round may ask for.</translation>
    </message>
    <message>
        <source>YouTube wants an API key or a sign-in. Open the source and give it one.</source>
        <translation>YouTube wants an API key or a sign-in. Open the source and give it one.</translation>
    </message>
    <message>
        <source>Today&apos;s %1 searches are used up. They are new at %2 (UTC), and the search goes on by itself. A longer interval helps.</source>
        <translation>Today&apos;s %1 searches are used up. They are new at %2 (UTC), and the search goes on by itself. A longer interval helps.</translation>
    </message>
    <message>
        <source>The day&apos;s quota of this key is used up. It is new at midnight Pacific time, and collecting goes on by itself. Fewer searches or a longer interval help.</source>
        <translation>The day&apos;s quota of this key is used up. It is new at midnight Pacific time, and collecting goes on by itself. Fewer searches or a longer interval help.</translation>
    </message>
    <message>
        <source>YouTube is asked too often at once. The next attempt comes later.</source>
        <translation>YouTube is asked too often at once. The next attempt comes later.</translation>
    </message>
    <message>
        <source>YouTube does not accept the API key or the sign-in. Check the key in the Google Cloud console, or sign in again.</source>
        <translation>YouTube does not accept the API key or the sign-in. Check the key in the Google Cloud console, or sign in again.</translation>
    </message>
    <message>
        <source>This key may not read that. Switch on &quot;YouTube Data API v3&quot; for its project in the Google Cloud console; an own channel without an address needs a sign-in.</source>
        <translation>This key may not read that. Switch on &quot;YouTube Data API v3&quot; for its project in the Google Cloud console; an own channel without an address needs a sign-in.</translation>
    </message>
    <message>
        <source>Comments are switched off on this channel.</source>
        <translation>Comments are switched off on this channel.</translation>
    </message>
    <message>
        <source>YouTube knows no such channel or video any more. Check the channel in the source.</source>
        <translation>YouTube knows no such channel or video any more. Check the channel in the source.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no channel. Write its handle (@name) or its ID, which begins with UC.</source>
        <translation>&quot;%1&quot; is no channel. Write its handle (@name) or its ID, which begins with UC.</translation>
    </message>
    <message>
        <source>An API key has no channel of its own: enter the channel.</source>
        <translation>An API key has no channel of its own: enter the channel.</translation>
    </message>
    <message>
        <source>Enter words to search for.</source>
        <translation>Enter words to search for.</translation>
    </message>
    <message>
        <source>Country and language are two letters each, e.g. KR and ko.</source>
        <translation>Country and language are two letters each, e.g. KR and ko.</translation>
    </message>
    <message>
        <source>The searches a day are a number from 1 to 100.</source>
        <translation>The searches a day are a number from 1 to 100.</translation>
    </message>
    <message>
        <source>Half of the day&apos;s units are used: stored posts are looked up again tomorrow.</source>
        <translation>Half of the day&apos;s units are used: stored posts are looked up again tomorrow.</translation>
    </message>
</context>
<context>
    <name>pulse::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>About Pulsecheck</source>
        <translation>About Pulsecheck</translation>
    </message>
    <message>
        <source>Social listening for marketing teams, on their own machine.
Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt and SQLite.</source>
        <translation>Social listening for marketing teams, on their own machine.
Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt and SQLite.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>pulse::AssignmentStatus</name>
    <message>
        <source>Carrying the query of %1 through stored mentions: %2%</source>
        <translation>Carrying the query of %1 through stored mentions: %2%</translation>
    </message>
    <message>
        <source>%1: %2 mentions joined, %3 left.</source>
        <translation>%1: %2 mentions joined, %3 left.</translation>
    </message>
    <message>
        <source>The query of %1 was not carried through: %2</source>
        <translation>The query of %1 was not carried through: %2</translation>
    </message>
    <message>
        <source>a campaign</source>
        <translation>a campaign</translation>
    </message>
</context>
<context>
    <name>pulse::AttachCaseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>An open case</source>
        <translation>An open case</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>A new case</translation>
    </message>
    <message>
        <source>Save with the case</source>
        <translation>Save with the case</translation>
    </message>
    <message>
        <source>Save with a crisis case</source>
        <translation>Save with a crisis case</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Name of the new case</source>
        <translation>Name of the new case</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Text, author, time and counts are kept as they are now, even if the post is deleted.</source>
        <translation>Text, author, time and counts are kept as they are now, even if the post is deleted.</translation>
    </message>
</context>
<context>
    <name>pulse::AuthorHead</name>
    <message>
        <source>Followers %1</source>
        <translation>Followers %1</translation>
    </message>
</context>
<context>
    <name>pulse::BenchmarkHistoryDialog</name>
    <message>
        <source>No value was chosen so far.</source>
        <translation>No value was chosen so far.</translation>
    </message>
    <message>
        <source>Good day: %1</source>
        <translation>Good day: %1</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Chosen by</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pulse::BrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>New brand</translation>
    </message>
    <message>
        <source>Edit brand</source>
        <translation>Edit brand</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It is a &amp;competitor</source>
        <translation>It is a &amp;competitor</translation>
    </message>
    <message>
        <source>&amp;Time zone: where its days begin</source>
        <translation>&amp;Time zone: where its days begin</translation>
    </message>
    <message>
        <source>Without words here, the name is searched for.</source>
        <translation>Without words here, the name is searched for.</translation>
    </message>
    <message>
        <source>&amp;Query: what makes a post a mention</source>
        <translation>&amp;Query: what makes a post a mention</translation>
    </message>
    <message>
        <source>&quot;on hold&quot; · a OR b · -word or NOT word · pre* · #tag · @handle · a NEAR/5 b · lang:ko · source: · author: · likes&gt;10 · has:link</source>
        <translation>&quot;on hold&quot; · a OR b · -word or NOT word · pre* · #tag · @handle · a NEAR/5 b · lang:ko · source: · author: · likes&gt;10 · has:link</translation>
    </message>
    <message>
        <source>Among the stored mentions</source>
        <translation>Among the stored mentions</translation>
    </message>
    <message>
        <source>match</source>
        <translation>match</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Would leave</translation>
    </message>
    <message>
        <source>Which mentions are listed</source>
        <translation>Which mentions are listed</translation>
    </message>
    <message>
        <source>Sample of mentions</source>
        <translation>Sample of mentions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Character %1: %2</translation>
    </message>
    <message>
        <source>Go to the &amp;mistake</source>
        <translation>Go to the &amp;mistake</translation>
    </message>
    <message>
        <source>mention matches</source>
        <translation>mention matches</translation>
    </message>
    <message>
        <source>mentions match</source>
        <translation>mentions match</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would leave and %2 would join.</source>
        <translation>Compared with the saved query, %1 would leave and %2 would join.</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would leave.</source>
        <translation>Compared with the saved query, %1 would leave.</translation>
    </message>
    <message>
        <source>Compared with the saved query, %1 would join.</source>
        <translation>Compared with the saved query, %1 would join.</translation>
    </message>
    <message>
        <source>Nothing would leave.</source>
        <translation>Nothing would leave.</translation>
    </message>
    <message>
        <source>No stored mention matches yet.</source>
        <translation>No stored mention matches yet.</translation>
    </message>
    <message>
        <source>Please write the brand&apos;s name.</source>
        <translation>Please write the brand&apos;s name.</translation>
    </message>
    <message>
        <source>Please choose a time zone from the list, such as Asia/Seoul.</source>
        <translation>Please choose a time zone from the list, such as Asia/Seoul.</translation>
    </message>
    <message>
        <source>The query has a mistake. %1</source>
        <translation>The query has a mistake. %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 was changed.</translation>
    </message>
    <message>
        <source>&amp;How to write a query</source>
        <translation>&amp;How to write a query</translation>
    </message>
    <message>
        <source>Found by the query before its mistake. It is counted again once the mistake is mended.</source>
        <translation>Found by the query before its mistake. It is counted again once the mistake is mended.</translation>
    </message>
</context>
<context>
    <name>pulse::BrandsPanel</name>
    <message>
        <source>Brands and competitors</source>
        <translation>Brands and competitors</translation>
    </message>
    <message>
        <source>The query decides which posts are mentions of a brand.</source>
        <translation>The query decides which posts are mentions of a brand.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Add a brand…</source>
        <translation>Add a brand…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Removed: %1. Its mentions are kept.</source>
        <translation>Removed: %1. Its mentions are kept.</translation>
    </message>
</context>
<context>
    <name>pulse::ButtonLine</name>
    <message>
        <source>%1, and more</source>
        <translation>%1, and more</translation>
    </message>
</context>
<context>
    <name>pulse::CalendarPanel</name>
    <message>
        <source>Working days and dates</source>
        <translation>Working days and dates</translation>
    </message>
    <message>
        <source>Daily checklists appear on working days. Named dates explain the figures of a day and are left out of what is typical.</source>
        <translation>Daily checklists appear on working days. Named dates explain the figures of a day and are left out of what is typical.</translation>
    </message>
    <message>
        <source>The team works on Korean public &amp;holidays</source>
        <translation>The team works on Korean public &amp;holidays</translation>
    </message>
    <message>
        <source>The fiscal year begins &amp;in</source>
        <translation>The fiscal year begins &amp;in</translation>
    </message>
    <message>
        <source>Named dates</source>
        <translation>Named dates</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What happens on that day</source>
        <translation>What happens on that day</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The date was added.</source>
        <translation>The date was added.</translation>
    </message>
    <message>
        <source>The date was removed.</source>
        <translation>The date was removed.</translation>
    </message>
    <message>
        <source>The working days were changed.</source>
        <translation>The working days were changed.</translation>
    </message>
    <message>
        <source>None yet. A launch, a fair or a day off of the team explains the figures of its day.</source>
        <translation>None yet. A launch, a fair or a day off of the team explains the figures of its day.</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignCurveCard</name>
    <message>
        <source>Since the launch</source>
        <translation>Since the launch</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Added up</translation>
    </message>
    <message>
        <source>No mention has come in since the launch.</source>
        <translation>No mention has come in since the launch.</translation>
    </message>
    <message>
        <source>Campaigns to lay upon it</source>
        <translation>Campaigns to lay upon it</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>with a number: &quot;3일&quot;, &quot;day 3&quot; since the launch</extracomment>
        <translation>day</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignDecisionCard</name>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>What changes, in one sentence</source>
        <translation>What changes, in one sentence</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>By when (2026-12-01)</source>
        <translation>By when (2026-12-01)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Nothing has been decided about it yet.</source>
        <translation>Nothing has been decided about it yet.</translation>
    </message>
    <message>
        <source>Choose keep, adjust or stop.</source>
        <translation>Choose keep, adjust or stop.</translation>
    </message>
    <message>
        <source>Write what changes.</source>
        <translation>Write what changes.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-01.</source>
        <translation>Write the day as 2026-12-01.</translation>
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
        <translation>Too little data</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignMenu</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Record a campaign first…</source>
        <translation>Record a campaign first…</translation>
    </message>
    <message>
        <source>It belongs to %1 now.</source>
        <translation>It belongs to %1 now.</translation>
    </message>
    <message>
        <source>It was taken out of %1.</source>
        <translation>It was taken out of %1.</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignMoneyCard</name>
    <message>
        <source>No cost yet</source>
        <translation>No cost yet</translation>
    </message>
    <message>
        <source>What the campaign cost, in any currency.</source>
        <translation>What the campaign cost, in any currency.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>What it is known to have brought: orders by coupon or link, sign-ups with their value.</source>
        <translation>What it is known to have brought: orders by coupon or link, sign-ups with their value.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Attributed results</source>
        <translation>Attributed results</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Cost %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>result %1</translation>
    </message>
    <message>
        <source>ROI %1</source>
        <translation>ROI %1</translation>
    </message>
    <message>
        <source>media value %1 (for reference, in no sum)</source>
        <translation>media value %1 (for reference, in no sum)</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignShapeCard</name>
    <message>
        <source>Shape of the curve</source>
        <translation>Shape of the curve</translation>
    </message>
    <message>
        <source>The shape that you see</source>
        <translation>The shape that you see</translation>
    </message>
    <message>
        <source>Too little data for a proposal</source>
        <translation>Too little data for a proposal</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmed: %1</translation>
    </message>
    <message>
        <source>Proposed: %1 – is that what the curve shows?</source>
        <translation>Proposed: %1 – is that what the curve shows?</translation>
    </message>
    <message>
        <source>Confirmed: %1 · proposed: %2</source>
        <translation>Confirmed: %1 · proposed: %2</translation>
    </message>
</context>
<context>
    <name>pulse::CampaignsPage</name>
    <message>
        <source>No campaign yet</source>
        <translation>No campaign yet</translation>
    </message>
    <message>
        <source>A campaign with its days, hashtags and links gathers the mentions that answer it. Its curve, what it cost and what it brought appear here.</source>
        <translation>A campaign with its days, hashtags and links gathers the mentions that answer it. Its curve, what it cost and what it brought appear here.</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>New campaign…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Net sentiment</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Delight or learning</source>
        <translation>Delight or learning</translation>
    </message>
    <message>
        <source>Judge responses…</source>
        <translation>Judge responses…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>sponsor: %1</source>
        <translation>sponsor: %1</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>budget: %1</translation>
    </message>
    <message>
        <source>%1 mentions count for &quot;%2&quot; too</source>
        <translation>%1 mentions count for &quot;%2&quot; too</translation>
    </message>
    <message>
        <source>%1 authors</source>
        <translation>%1 authors</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>%1 a mention</source>
        <translation>%1 a mention</translation>
    </message>
    <message>
        <source>%1 responses · judged: %2 · judged differently by two: %3</source>
        <translation>%1 responses · judged: %2 · judged differently by two: %3</translation>
    </message>
    <message>
        <source>Judge at least %1 for a share that says something.</source>
        <translation>Judge at least %1 for a share that says something.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>The shape was noted.</source>
        <translation>The shape was noted.</translation>
    </message>
    <message>
        <source>The decision was recorded.</source>
        <translation>The decision was recorded.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Show the mentions</source>
        <translation>Show the mentions</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The report of this campaign, to read and to save.</source>
        <translation>The report of this campaign, to read and to save.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseEditor</name>
    <message>
        <source>The case was renamed.</source>
        <translation>The case was renamed.</translation>
    </message>
    <message>
        <source>The response owner was changed.</source>
        <translation>The response owner was changed.</translation>
    </message>
    <message>
        <source>The severity was changed.</source>
        <translation>The severity was changed.</translation>
    </message>
    <message>
        <source>The next step was saved.</source>
        <translation>The next step was saved.</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>The case was closed.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>The case is open again.</translation>
    </message>
    <message>
        <source>A case was opened.</source>
        <translation>A case was opened.</translation>
    </message>
    <message>
        <source>Saved with the case.</source>
        <translation>Saved with the case.</translation>
    </message>
    <message>
        <source>The post was taken out of the case.</source>
        <translation>The post was taken out of the case.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>The draft was removed.</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>The draft was saved.</translation>
    </message>
    <message>
        <source>The reply was approved.</source>
        <translation>The reply was approved.</translation>
    </message>
    <message>
        <source>The approval was taken back.</source>
        <translation>The approval was taken back.</translation>
    </message>
    <message>
        <source>Recorded in the time line.</source>
        <translation>Recorded in the time line.</translation>
    </message>
    <message>
        <source>The record was removed.</source>
        <translation>The record was removed.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseEntryDialog</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>Record what was done</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Other action</source>
        <translation>Other action</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Address where it can be read</source>
        <translation>Address where it can be read</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>When it was done</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Pulsecheck publishes nothing itself: reply where it began, then record it here.</source>
        <translation>Pulsecheck publishes nothing itself: reply where it began, then record it here.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseHead</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Use the proposal</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name of the case</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Response owner</source>
        <translation>Response owner</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>What is done next, or why it has to wait</source>
        <translation>What is done next, or why it has to wait</translation>
    </message>
    <message>
        <source>Time of the next step</source>
        <translation>Time of the next step</translation>
    </message>
    <message>
        <source>Save the next step</source>
        <translation>Save the next step</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>began %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <translation>noticed %1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>opened %1 by %2</translation>
    </message>
    <message numerus="yes">
        <source>noticed after %n hour(s)</source>
        <translation>
            <numerusform>noticed after %n hour</numerusform>
            <numerusform>noticed after %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noticed after %n minute(s)</source>
        <translation>
            <numerusform>noticed after %n minute</numerusform>
            <numerusform>noticed after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed severity: %1 — %2</source>
        <extracomment>%1 a severity, %2 the figures that it rests on</extracomment>
        <translation>Proposed severity: %1 — %2</translation>
    </message>
    <message>
        <source>Closed %1 by %2: %3</source>
        <extracomment>%1 time, %2 who, %3 the closing note</extracomment>
        <translation>Closed %1 by %2: %3</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Close the case…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The report of this case, to read and to save.</source>
        <translation>The report of this case, to read and to save.</translation>
    </message>
</context>
<context>
    <name>pulse::CaseListModel</name>
    <message>
        <source>Not graded</source>
        <translation>Not graded</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>overdue: %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>%1/%2 steps</source>
        <translation>%1/%2 steps</translation>
    </message>
</context>
<context>
    <name>pulse::CasePostsPanel</name>
    <message>
        <source>Posts of the case</source>
        <translation>Posts of the case</translation>
    </message>
    <message>
        <source>No post is saved yet. On the Mentions page, &quot;Case…&quot; saves a post here as it stands.</source>
        <translation>No post is saved yet. On the Mentions page, &quot;Case…&quot; saves a post here as it stands.</translation>
    </message>
    <message>
        <source>As they stood when they were saved; later edits and deletions change nothing here.</source>
        <translation>As they stood when they were saved; later edits and deletions change nothing here.</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>unknown author</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 followers</translation>
    </message>
    <message>
        <source>likes %1</source>
        <translation>likes %1</translation>
    </message>
    <message>
        <source>shares %1</source>
        <translation>shares %1</translation>
    </message>
    <message>
        <source>comments %1</source>
        <translation>comments %1</translation>
    </message>
    <message>
        <source>Saved %1 by %2</source>
        <extracomment>%1 a time, %2 a person</extracomment>
        <translation>Saved %1 by %2</translation>
    </message>
    <message>
        <source>Open the mention</source>
        <translation>Open the mention</translation>
    </message>
    <message>
        <source>It is no longer in the workspace; this copy is what is left.</source>
        <translation>It is no longer in the workspace; this copy is what is left.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Take out: %1</translation>
    </message>
</context>
<context>
    <name>pulse::CaseRepliesPanel</name>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Draft of a reply</source>
        <translation>Draft of a reply</translation>
    </message>
    <message>
        <source>What might be answered. What is unknown is said to be unknown.</source>
        <translation>What might be answered. What is unknown is said to be unknown.</translation>
    </message>
    <message>
        <source>Pulsecheck publishes nothing. Copy an approved text, answer where it began, and record the reply in the time line.</source>
        <translation>Pulsecheck publishes nothing. Copy an approved text, answer where it began, and record the reply in the time line.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>approved by %1, %2</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>Take the approval back</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>The text was copied.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>Record as sent…</translation>
    </message>
</context>
<context>
    <name>pulse::CaseTimeLinePanel</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Record a reply…</source>
        <translation>Record a reply…</translation>
    </message>
    <message>
        <source>Record an escalation…</source>
        <translation>Record an escalation…</translation>
    </message>
    <message>
        <source>Record an action…</source>
        <translation>Record an action…</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>First post</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
</context>
<context>
    <name>pulse::CasesPage</name>
    <message>
        <source>New case…</source>
        <translation>New case…</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Crisis cases</source>
        <translation>Crisis cases</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parts of the case</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>No open case</translation>
    </message>
    <message>
        <source>No closed case</source>
        <translation>No closed case</translation>
    </message>
    <message>
        <source>A case keeps posts, steps, replies and the time line of a crisis together until it is closed. Open one from a spike, from a mention, or here.</source>
        <translation>A case keeps posts, steps, replies and the time line of a crisis together until it is closed. Open one from a spike, from a mention, or here.</translation>
    </message>
    <message>
        <source>Closed cases stay here with everything that belonged to them.</source>
        <translation>Closed cases stay here with everything that belonged to them.</translation>
    </message>
    <message>
        <source>Look at the spikes</source>
        <translation>Look at the spikes</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>pulse::Chart</name>
    <message>
        <source>Data, copy and save</source>
        <translation>Data, copy and save</translation>
    </message>
    <message>
        <source>Show the data as a table…</source>
        <translation>Show the data as a table…</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Save data as CSV…</translation>
    </message>
    <message>
        <source>Copied as image</source>
        <translation>Copied as image</translation>
    </message>
    <message>
        <source>Data copied</source>
        <translation>Data copied</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>pulse::ChartTableDialog</name>
    <message>
        <source>Data of the chart</source>
        <translation>Data of the chart</translation>
    </message>
    <message>
        <source>%1 – data</source>
        <translation>%1 – data</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CheckPopup</name>
    <message>
        <source>No restriction</source>
        <translation>No restriction</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistHistoryModel</name>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>skipped %1</source>
        <translation>skipped %1</translation>
    </message>
    <message>
        <source>not applicable %1</source>
        <translation>not applicable %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>missed %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>open %1</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistItemWidget</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Attach link</source>
        <translation>Attach link</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Missed · %1</source>
        <translation>Missed · %1</translation>
    </message>
    <message>
        <source>Reading the evidence…</source>
        <translation>Reading the evidence…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done means: %1</source>
        <translation>Done means: %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condition: %1</translation>
    </message>
    <message>
        <source>The condition does not hold now: this item can be marked as not applicable.</source>
        <translation>The condition does not hold now: this item can be marked as not applicable.</translation>
    </message>
    <message>
        <source>The data meets what done means: you can tick it.</source>
        <translation>The data meets what done means: you can tick it.</translation>
    </message>
    <message>
        <source>Reason for skipping: %1</source>
        <translation>Reason for skipping: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Today&apos;s data; the saved evidence is unchanged.</source>
        <translation>Today&apos;s data; the saved evidence is unchanged.</translation>
    </message>
    <message>
        <source>Saved when it was ticked. Later data does not change it.</source>
        <translation>Saved when it was ticked. Later data does not change it.</translation>
    </message>
    <message>
        <source>Back to the saved evidence</source>
        <translation>Back to the saved evidence</translation>
    </message>
    <message>
        <source>The same view with today&apos;s data</source>
        <translation>The same view with today&apos;s data</translation>
    </message>
    <message>
        <source>Reason for skipping</source>
        <translation>Reason for skipping</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Say why it is skipped.</source>
        <translation>Say why it is skipped.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Left open</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistModel</name>
    <message>
        <source>%1 %2, late</source>
        <translation>%1 %2, late</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Assignee %1</source>
        <translation>Assignee %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>The evidence could not be read.</source>
        <translation>The evidence could not be read.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Not applicable: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reopened: %1</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note saved.</translation>
    </message>
    <message>
        <source>Links saved.</source>
        <translation>Links saved.</translation>
    </message>
    <message>
        <source>Assignee saved.</source>
        <translation>Assignee saved.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistPanel</name>
    <message>
        <source>Back to the current list</source>
        <translation>Back to the current list</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Items of the checklist</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>%1 / %2 done</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <translation>%1 · last %2</translation>
    </message>
    <message>
        <source>A past list. Evidence stands as it was saved; what is filled in now is marked as late.</source>
        <translation>A past list. Evidence stands as it was saved; what is filled in now is marked as late.</translation>
    </message>
    <message>
        <source>Items missed on %2: %1</source>
        <translation>Items missed on %2: %1</translation>
    </message>
    <message>
        <source>The next one opens on %1.</source>
        <translation>The next one opens on %1.</translation>
    </message>
    <message>
        <source>No list is open yet</source>
        <translation>No list is open yet</translation>
    </message>
    <message>
        <source>A checklist asks about a brand: its posts, its figures, its people.</source>
        <translation>A checklist asks about a brand: its posts, its figures, its people.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Add a brand</translation>
    </message>
    <message>
        <source>Another list of the same kind; it is still open.</source>
        <translation>Another list of the same kind; it is still open.</translation>
    </message>
    <message>
        <source>It opens with a crisis case.</source>
        <translation>It opens with a crisis case.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistRecordView</name>
    <message>
        <source>Missed and skipped items</source>
        <translation>Missed and skipped items</translation>
    </message>
    <message>
        <source>Workload by person</source>
        <translation>Workload by person</translation>
    </message>
    <message>
        <source>Nothing was missed or skipped.</source>
        <translation>Nothing was missed or skipped.</translation>
    </message>
    <message>
        <source>What was missed, and why</source>
        <translation>What was missed, and why</translation>
    </message>
    <message>
        <source>No list has ended yet</source>
        <translation>No list has ended yet</translation>
    </message>
    <message>
        <source>After the first one, streaks, what was missed and why, and the work by person stand here.</source>
        <translation>After the first one, streaks, what was missed and why, and the work by person stand here.</translation>
    </message>
    <message>
        <source>Kept in a row (best %1)</source>
        <translation>Kept in a row (best %1)</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Kept in time</translation>
    </message>
    <message>
        <source>Items missed</source>
        <translation>Items missed</translation>
    </message>
    <message>
        <source>Filled in late</source>
        <translation>Filled in late</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistService</name>
    <message>
        <source>The checklist has no item &quot;%1&quot;. Nothing was changed.</source>
        <translation>The checklist has no item &quot;%1&quot;. Nothing was changed.</translation>
    </message>
    <message>
        <source>Say why the item is skipped. Nothing was changed.</source>
        <translation>Say why the item is skipped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Only conditional items can be marked as not applicable. Skip this one with a reason.</source>
        <translation>Only conditional items can be marked as not applicable. Skip this one with a reason.</translation>
    </message>
    <message>
        <source>There is no built-in checklist &quot;%1&quot;.</source>
        <translation>There is no built-in checklist &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistTemplateModel</name>
    <message>
        <source>A checklist needs at least one item.</source>
        <translation>A checklist needs at least one item.</translation>
    </message>
    <message>
        <source>Item %1 has no title. Write one in either language.</source>
        <translation>Item %1 has no title. Write one in either language.</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(no title yet)</translation>
    </message>
</context>
<context>
    <name>pulse::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annual</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Past runs</translation>
    </message>
    <message>
        <source>Past runs of this checklist</source>
        <translation>Past runs of this checklist</translation>
    </message>
    <message>
        <source>How it was kept</source>
        <translation>How it was kept</translation>
    </message>
    <message>
        <source>Streaks, what was missed and why, workload by person</source>
        <translation>Streaks, what was missed and why, workload by person</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Reminders…</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Edit the list…</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in a row</source>
        <translation>
            <numerusform>%n kept in a row</numerusform>
            <numerusform>%n kept in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CloseCaseDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Closing note</translation>
    </message>
    <message>
        <source>How it ended, when the first sign came, and what is changed because of it</source>
        <translation>How it ended, when the first sign came, and what is changed because of it</translation>
    </message>
    <message>
        <source>A closed case leaves Today and can be opened again at any time.</source>
        <translation>A closed case leaves Today and can be opened again at any time.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of its list are still open.</source>
        <translation>
            <numerusform>%n step of its list is still open.</numerusform>
            <numerusform>%n steps of its list are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::CodingDialog</name>
    <message>
        <source>Delight or learning: %1</source>
        <translation>Delight or learning: %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Reader</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>1–4 judge and go on · ← → go back and forth</source>
        <translation>1–4 judge and go on · ← → go back and forth</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No response has come in yet: there is nothing to judge.</source>
        <translation>No response has come in yet: there is nothing to judge.</translation>
    </message>
    <message>
        <source>Response %1 of %2 drawn · judged by you: %3</source>
        <translation>Response %1 of %2 drawn · judged by you: %3</translation>
    </message>
    <message>
        <source>Proposal of a small word list, not a judgement: %1</source>
        <translation>Proposal of a small word list, not a judgement: %1</translation>
    </message>
</context>
<context>
    <name>pulse::CollectRun</name>
    <message>
        <source>Collecting was stopped; what had arrived is kept.</source>
        <translation>Collecting was stopped; what had arrived is kept.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to collect from.</source>
        <translation>&quot;%1&quot; is nothing to collect from.</translation>
    </message>
    <message>
        <source>The access ends on %1 and cannot be renewed. Open the source and sign in again before then.</source>
        <translation>The access ends on %1 and cannot be renewed. Open the source and sign in again before then.</translation>
    </message>
    <message>
        <source>Stopped before the answer came; the next round goes on from here.</source>
        <translation>Stopped before the answer came; the next round goes on from here.</translation>
    </message>
    <message>
        <source>The next round may pass this month&apos;s limit of %1 US dollars (%2 spent so far by all sources with this key), so nothing was asked. Raise the limit, or wait for the next month.</source>
        <translation>The next round may pass this month&apos;s limit of %1 US dollars (%2 spent so far by all sources with this key), so nothing was asked. Raise the limit, or wait for the next month.</translation>
    </message>
</context>
<context>
    <name>pulse::CollectionStatus</name>
    <message>
        <source>updated %1</source>
        <extracomment>%1 is &quot;2 min ago&quot;</extracomment>
        <translation>updated %1</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>not collected yet</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not collected yet</source>
        <translation>%1: not collected yet</translation>
    </message>
    <message>
        <source>%1: %2, %3 new</source>
        <extracomment>%1 a source, %2 &quot;2 min ago&quot;, %3 number of new mentions</extracomment>
        <translation>%1: %2, %3 new</translation>
    </message>
    <message>
        <source>No automatic source</source>
        <translation>No automatic source</translation>
    </message>
</context>
<context>
    <name>pulse::Collector</name>
    <message>
        <source>There is no such kind of source.</source>
        <translation>There is no such kind of source.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <translation>Collecting was stopped.</translation>
    </message>
</context>
<context>
    <name>pulse::CompetitorsPage</name>
    <message>
        <source>Same sources and days only</source>
        <translation>Same sources and days only</translation>
    </message>
    <message>
        <source>Nobody to compare with yet</source>
        <translation>Nobody to compare with yet</translation>
    </message>
    <message>
        <source>Competitors stand here beside the brand over the same sources and days: how much is said, how far it reaches and how it sounds.</source>
        <translation>Competitors stand here beside the brand over the same sources and days: how much is said, how far it reaches and how it sounds.</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation>Add a competitor</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
    <message>
        <source>Share of voice</source>
        <translation>Share of voice</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Net sentiment</translation>
    </message>
    <message>
        <source>Share of estimated reach</source>
        <translation>Share of estimated reach</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Every figure</translation>
    </message>
    <message>
        <source>What may bend the comparison</source>
        <translation>What may bend the comparison</translation>
    </message>
    <message>
        <source>Said more of one than of the others</source>
        <translation>Said more of one than of the others</translation>
    </message>
    <message>
        <source>Share of voice with its range</source>
        <translation>Share of voice with its range</translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n brand</numerusform>
            <numerusform>%n brands</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentions · %2 of %3 sources and %4 days are common to all · ranges: 95% of 1,000 resamplings (days for voice and sentiment, groups of authors for reach) · reach is an estimate</source>
        <translation>%1 mentions · %2 of %3 sources and %4 days are common to all · ranges: 95% of 1,000 resamplings (days for voice and sentiment, groups of authors for reach) · reach is an estimate</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>Estimated reach</translation>
    </message>
    <message>
        <source>Share of reach</source>
        <translation>Share of reach</translation>
    </message>
    <message>
        <source>Positive ratio</source>
        <translation>Positive ratio</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Nothing stands out: sources, days, queries and followers are alike.</source>
        <translation>Nothing stands out: sources, days, queries and followers are alike.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nothing stands out.</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competitors</translation>
    </message>
</context>
<context>
    <name>pulse::Composition</name>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Workspaces (*.pulsecheck);;All files (*)</source>
        <translation>Workspaces (*.pulsecheck);;All files (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Backups (*.backup *.pulsecheck);;All files (*)</source>
        <translation>Backups (*.backup *.pulsecheck);;All files (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Back up the workspace</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>Backing up the workspace…</source>
        <translation>Backing up the workspace…</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1.</source>
        <translation>The workspace was backed up to %1.</translation>
    </message>
</context>
<context>
    <name>pulse::DefinitionDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Why, in a few words</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>Holds &amp;from</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Lists of people follow the new rule at once; charts and reports keep its date.</source>
        <translation>Lists of people follow the new rule at once; charts and reports keep its date.</translation>
    </message>
    <message>
        <source>Days from then on are counted anew, earlier days keep what held then. It can be undone.</source>
        <translation>Days from then on are counted anew, earlier days keep what held then. It can be undone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>These acts of the audience count:</source>
        <translation>These acts of the audience count:</translation>
    </message>
    <message>
        <source>Reposts that were collected themselves</source>
        <translation>Reposts that were collected themselves</translation>
    </message>
    <message>
        <source>A mention is a purchase opportunity where the program holds a wish to buy for at least this likely. Higher: fewer and surer ones.</source>
        <translation>A mention is a purchase opportunity where the program holds a wish to buy for at least this likely. Higher: fewer and surer ones.</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>Likely, at least</translation>
    </message>
    <message>
        <source>No source tells figures of an account yet. Add one of an own account, and they can be chosen here.</source>
        <translation>No source tells figures of an account yet. Add one of an own account, and they can be chosen here.</translation>
    </message>
    <message>
        <source>Followers and figures of these sources are the brand&apos;s own:</source>
        <translation>Followers and figures of these sources are the brand&apos;s own:</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Days that count</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Judged mentions, at least</source>
        <translation>Judged mentions, at least</translation>
    </message>
    <message>
        <source>On one side, at least</source>
        <translation>On one side, at least</translation>
    </message>
    <message>
        <source>At least one act has to count.</source>
        <translation>At least one act has to count.</translation>
    </message>
    <message>
        <source>A reason is needed: it stands beside the change from then on.</source>
        <translation>A reason is needed: it stands beside the change from then on.</translation>
    </message>
</context>
<context>
    <name>pulse::DefinitionsPanel</name>
    <message>
        <source>Definitions: what the figures mean</source>
        <translation>Definitions: what the figures mean</translation>
    </message>
    <message>
        <source>A new definition holds from the day on that you name; earlier days keep theirs. Charts mark that day, and reports print the definition that holds.</source>
        <translation>A new definition holds from the day on that you name; earlier days keep theirs. Charts mark that day, and reports print the definition that holds.</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>Add a brand first.</translation>
    </message>
    <message>
        <source>Edit the query</source>
        <translation>Edit the query</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Not changed since the brand was added.</source>
        <translation>Not changed since the brand was added.</translation>
    </message>
    <message>
        <source>As it came.</source>
        <translation>As it came.</translation>
    </message>
    <message>
        <source>The definition was changed: %1</source>
        <translation>The definition was changed: %1</translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Change a word</source>
        <translation>Change a word</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Word or phrase</translation>
    </message>
    <message>
        <source>for instance 존맛 or refund*</source>
        <translation>for instance 존맛 or refund*</translation>
    </message>
    <message>
        <source>* stands for any letters of the same word. Korean words are found with their particles.</source>
        <translation>* stands for any letters of the same word. Korean words are found with their particles.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Meaning or aspect</source>
        <translation>Meaning or aspect</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>For the team: why it was added</source>
        <translation>For the team: why it was added</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>What it would change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>in plain words, for instance “really delicious”</source>
        <translation>in plain words, for instance “really delicious”</translation>
    </message>
    <message>
        <source>for instance price, delivery</source>
        <translation>for instance price, delivery</translation>
    </message>
    <message>
        <source>Reading the stored mentions…</source>
        <translation>Reading the stored mentions…</translation>
    </message>
    <message>
        <source>Write a word, and what it would change stands here.</source>
        <translation>Write a word, and what it would change stands here.</translation>
    </message>
    <message>
        <source>Found in %1 of %2 stored mentions</source>
        <translation>Found in %1 of %2 stored mentions</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) class</source>
        <translation>
            <numerusform>%n changes class</numerusform>
            <numerusform>%n change class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged by a person stay(s)</source>
        <translation>
            <numerusform>%n judged by a person stays</numerusform>
            <numerusform>%n judged by people stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryModel</name>
    <message>
        <source>Word or phrase</source>
        <translation>Word or phrase</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Meaning or aspect</source>
        <translation>Meaning or aspect</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>pulse::DictionaryPanel</name>
    <message>
        <source>The team&apos;s dictionary</source>
        <translation>The team&apos;s dictionary</translation>
    </message>
    <message>
        <source>Words that mean something of their own to you: slang of the product, irony, names that sound like praise or blame. They act on new posts at once and on stored ones in the background; what a person judged stays.</source>
        <translation>Words that mean something of their own to you: slang of the product, irony, names that sound like praise or blame. They act on new posts at once and on stored ones in the background; what a person judged stays.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Learn from the corrections</source>
        <translation>Learn from the corrections</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Do without</translation>
    </message>
    <message>
        <source>Add a word…</source>
        <translation>Add a word…</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Words of the team</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>No word yet</translation>
    </message>
    <message>
        <source>Before a word is saved you see which stored mentions it would judge otherwise.</source>
        <translation>Before a word is saved you see which stored mentions it would judge otherwise.</translation>
    </message>
    <message>
        <source>Reading the stored mentions anew</source>
        <translation>Reading the stored mentions anew</translation>
    </message>
    <message>
        <source>Reading the stored mentions anew: %1 of %2</source>
        <translation>Reading the stored mentions anew: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored mention(s) have another class now.</source>
        <translation>
            <numerusform>%n stored mention has another class now.</numerusform>
            <numerusform>%n stored mentions have another class now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from corrections</source>
        <translation>Learning from corrections</translation>
    </message>
    <message>
        <source>From the sentiments that people corrected, a small layer over the program&apos;s judgement is trained. It is taken only where it judges corrections that it has not seen better than the program does without it.</source>
        <translation>From the sentiments that people corrected, a small layer over the program&apos;s judgement is trained. It is taken only where it judges corrections that it has not seen better than the program does without it.</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Learning…</translation>
    </message>
    <message numerus="yes">
        <source>Not in use: a layer from %n judged mention(s) would be no better than the program alone.</source>
        <translation>
            <numerusform>Not in use: a layer from %n judged mention would be no better than the program alone.</numerusform>
            <numerusform>Not in use: a layer from %n judged mentions would be no better than the program alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dictionary was changed: %1</source>
        <translation>The dictionary was changed: %1</translation>
    </message>
    <message>
        <source>Removed from the dictionary: %1</source>
        <translation>Removed from the dictionary: %1</translation>
    </message>
    <message>
        <source>Posts are judged without the layer.</source>
        <translation>Posts are judged without the layer.</translation>
    </message>
    <message>
        <source>The layer is used again.</source>
        <translation>The layer is used again.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Use it again</translation>
    </message>
    <message>
        <source>%1. Of %3 judged mentions the program alone has %2 right, with the layer %4 (each judged by a layer that had not seen it). It changes %5% of the mentions that nobody corrected.</source>
        <extracomment>%1 &quot;In use&quot; or &quot;Not in use&quot;, then of %3 corrected mentions %2 right before, %4 after, %5 percent of the others</extracomment>
        <translation>%1. Of %3 judged mentions the program alone has %2 right, with the layer %4 (each judged by a layer that had not seen it). It changes %5% of the mentions that nobody corrected.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Not in use: to learn from, it takes %1 judged mentions of two classes at least; there are %2. Judge some that the program has right as well, so that it sees the difference.</source>
        <translation>Not in use: to learn from, it takes %1 judged mentions of two classes at least; there are %2. Judge some that the program has right as well, so that it sees the difference.</translation>
    </message>
    <message>
        <source>Not in use: a layer from the judged mentions would change %1% of the mentions that nobody corrected, which is too many.</source>
        <translation>Not in use: a layer from the judged mentions would change %1% of the mentions that nobody corrected, which is too many.</translation>
    </message>
</context>
<context>
    <name>pulse::EntryDialog</name>
    <message>
        <source>One a line, with or without #</source>
        <translation>One a line, with or without #</translation>
    </message>
    <message>
        <source>One a line: an address, and everything below it</source>
        <translation>One a line: an address, and everything below it</translation>
    </message>
    <message>
        <source>One a line: values of utm_campaign</source>
        <translation>One a line: values of utm_campaign</translation>
    </message>
    <message>
        <source>One a line: addresses of own posts; replies and reposts belong</source>
        <translation>One a line: addresses of own posts; replies and reposts belong</translation>
    </message>
    <message>
        <source>Words as in the search: a OR b -c</source>
        <translation>Words as in the search: a OR b -c</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1: new entry</source>
        <translation>%1: new entry</translation>
    </message>
    <message>
        <source>%1: edit</source>
        <translation>%1: edit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>for instance %1</source>
        <translation>for instance %1</translation>
    </message>
</context>
<context>
    <name>pulse::EvidenceChart</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>pulse::EvidenceView</name>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>Counted up to %1 · n=%2</source>
        <translation>Counted up to %1 · n=%2</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Judge the sample…</source>
        <translation>Judge the sample…</translation>
    </message>
    <message>
        <source>Save with a crisis case…</source>
        <translation>Save with a crisis case…</translation>
    </message>
</context>
<context>
    <name>pulse::FirstStartDialog</name>
    <message>
        <source>Getting started</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>Look at the sample first</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>One name a line</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Brand</translation>
    </message>
    <message>
        <source>&amp;Words that make a post a mention (without them: the name)</source>
        <translation>&amp;Words that make a post a mention (without them: the name)</translation>
    </message>
    <message>
        <source>&amp;Competitors (may follow later)</source>
        <translation>&amp;Competitors (may follow later)</translation>
    </message>
    <message>
        <source>Which brand do you look after?</source>
        <translation>Which brand do you look after?</translation>
    </message>
    <message>
        <source>Short forms, other spellings and product names find more; NOT leaves out words with another meaning.</source>
        <translation>Short forms, other spellings and product names find more; NOT leaves out words with another meaning.</translation>
    </message>
    <message>
        <source>One address a line, for example a news search or a blog</source>
        <translation>One address a line, for example a news search or a blog</translation>
    </message>
    <message>
        <source>&amp;Feeds (RSS, Atom, JSON Feed)</source>
        <translation>&amp;Feeds (RSS, Atom, JSON Feed)</translation>
    </message>
    <message>
        <source>&amp;Hashtags on a Mastodon server</source>
        <translation>&amp;Hashtags on a Mastodon server</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Propose a value once four weeks are stored</source>
        <translation>&amp;Propose a value once four weeks are stored</translation>
    </message>
    <message>
        <source>&amp;Mentions on a good day</source>
        <translation>&amp;Mentions on a good day</translation>
    </message>
    <message>
        <source>What is a good day?</source>
        <translation>What is a good day?</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Please write the brand&apos;s name.</source>
        <translation>Please write the brand&apos;s name.</translation>
    </message>
    <message>
        <source>The words cannot be read at character %1: %2</source>
        <translation>The words cannot be read at character %1: %2</translation>
    </message>
    <message>
        <source>I have a file of &amp;posts: import it next</source>
        <translation>I have a file of &amp;posts: import it next</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>for example: &quot;Yesi Electronics&quot; OR yesipc NOT second-hand</source>
        <translation>for example: &quot;Yesi Electronics&quot; OR yesipc NOT second-hand</translation>
    </message>
    <message>
        <source>for example: yesipc, yesiwatch</source>
        <translation>for example: yesipc, yesiwatch</translation>
    </message>
    <message>
        <source>Where shall Pulsecheck collect posts?</source>
        <translation>Where shall Pulsecheck collect posts?</translation>
    </message>
    <message>
        <source>Today compares each figure with a typical day and with the good day that you choose. All other benchmarks are in the settings.</source>
        <translation>Today compares each figure with a typical day and with the good day that you choose. All other benchmarks are in the settings.</translation>
    </message>
    <message>
        <source>Finish and choose the file</source>
        <translation>Finish and choose the file</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Start collecting</source>
        <translation>Start collecting</translation>
    </message>
    <message>
        <source>All of it may stay empty now. Settings &gt; Sources adds Naver, YouTube, X, Instagram and other places at any time.</source>
        <translation>All of it may stay empty now. Settings &gt; Sources adds Naver, YouTube, X, Instagram and other places at any time.</translation>
    </message>
</context>
<context>
    <name>pulse::FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>pulse::FootLine</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>This system has no program that opens %1.</source>
        <translation>This system has no program that opens %1.</translation>
    </message>
</context>
<context>
    <name>pulse::GeneralPanel</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>The name stands beside everything you tick, note or correct.</source>
        <translation>The name stands beside everything you tick, note or correct.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Your name was changed.</translation>
    </message>
</context>
<context>
    <name>pulse::GoalsPanel</name>
    <message>
        <source>Benchmarks: what a good day is</source>
        <translation>Benchmarks: what a good day is</translation>
    </message>
    <message>
        <source>Add a brand first.</source>
        <translation>Add a brand first.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Typical day</source>
        <translation>Typical day</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Not enough data for every proposal (n=%1 comparable days); it takes %2.</source>
        <translation>Not enough data for every proposal (n=%1 comparable days); it takes %2.</translation>
    </message>
    <message>
        <source>Proposed is the upper quarter of the comparable days of the last %1 weeks; holidays are left out.</source>
        <translation>Proposed is the upper quarter of the comparable days of the last %1 weeks; holidays are left out.</translation>
    </message>
    <message>
        <source>Good day: %1</source>
        <translation>Good day: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Save: %1</translation>
    </message>
    <message>
        <source>Use the proposal: %1</source>
        <translation>Use the proposal: %1</translation>
    </message>
    <message>
        <source>proposed from comparable days (n=%1)</source>
        <translation>proposed from comparable days (n=%1)</translation>
    </message>
    <message>
        <source>The benchmark was changed: %1</source>
        <translation>The benchmark was changed: %1</translation>
    </message>
    <message>
        <source>Today and the reports compare with these values. A new value holds from the day on that you name; earlier days keep theirs.</source>
        <translation>Today and the reports compare with these values. A new value holds from the day on that you name; earlier days keep theirs.</translation>
    </message>
    <message>
        <source>A new value holds from</source>
        <translation>A new value holds from</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Why, in a few words</translation>
    </message>
    <message>
        <source>Reason of a new value</source>
        <translation>Reason of a new value</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 the proposed number, which a click takes over</extracomment>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 is in force already.</source>
        <translation>%1 is in force already.</translation>
    </message>
</context>
<context>
    <name>pulse::HandEntryDialog</name>
    <message>
        <source>Only the day is known</source>
        <translation>Only the day is known</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a post by hand</source>
        <translation>Add a post by hand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Paste the address of the post, if it has one</source>
        <translation>Paste the address of the post, if it has one</translation>
    </message>
    <message>
        <source>for instance X, LinkedIn, a forum</source>
        <translation>for instance X, LinkedIn, a forum</translation>
    </message>
    <message>
        <source>@name, as it stands there</source>
        <translation>@name, as it stands there</translation>
    </message>
    <message>
        <source>The words of the post</source>
        <translation>The words of the post</translation>
    </message>
    <message>
        <source>By the brands&apos; queries</source>
        <translation>By the brands&apos; queries</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Shown name</source>
        <translation>Shown name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>%1, as they stand there: 120, 1.2K, 3만. Empty: unknown.</source>
        <translation>%1, as they stand there: 120, 1.2K, 3만. Empty: unknown.</translation>
    </message>
    <message>
        <source>Channel and account are read from the address itself; nothing is asked of the network.</source>
        <translation>Channel and account are read from the address itself; nothing is asked of the network.</translation>
    </message>
    <message>
        <source>This is the address of a page, not of one post.</source>
        <translation>This is the address of a page, not of one post.</translation>
    </message>
    <message>
        <source>The same address again is the same mention.</source>
        <translation>The same address again is the same mention.</translation>
    </message>
    <message>
        <source>A picture of the post</source>
        <translation>A picture of the post</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>The picture cannot be read: %1</translation>
    </message>
    <message>
        <source>screenshot.png</source>
        <translation>screenshot.png</translation>
    </message>
    <message>
        <source>or drop it here, or paste a screenshot (at most %1 MB)</source>
        <translation>or drop it here, or paste a screenshot (at most %1 MB)</translation>
    </message>
    <message>
        <source>%1 (%2 kB)</source>
        <translation>%1 (%2 kB)</translation>
    </message>
    <message>
        <source>The post was here already; what was new is kept with it.</source>
        <translation>The post was here already; what was new is kept with it.</translation>
    </message>
    <message>
        <source>The post was added.</source>
        <translation>The post was added.</translation>
    </message>
    <message>
        <source>The post was here already. Nothing was added twice.</source>
        <translation>The post was here already. Nothing was added twice.</translation>
    </message>
</context>
<context>
    <name>pulse::HttpExchange</name>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. It begins with https:// and a server&apos;s name.</source>
        <translation>&quot;%1&quot; is no web address. It begins with https:// and a server&apos;s name.</translation>
    </message>
    <message>
        <source>%1 would send everything unencrypted (http). Only https addresses are read; try the same address with https.</source>
        <translation>%1 would send everything unencrypted (http). Only https addresses are read; try the same address with https.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: are not read. Use https.</source>
        <translation>Addresses that begin with %1: are not read. Use https.</translation>
    </message>
    <message>
        <source>%1 sends more than %2 MB, so it was stopped and nothing of it was kept. Choose a smaller feed.</source>
        <translation>%1 sends more than %2 MB, so it was stopped and nothing of it was kept. Choose a smaller feed.</translation>
    </message>
    <message>
        <source>%1 sends us from one address to the next without end. Check the address.</source>
        <translation>%1 sends us from one address to the next without end. Check the address.</translation>
    </message>
    <message>
        <source>%1 sends us on to an address that is not safe to follow (%2). It was not followed.</source>
        <translation>%1 sends us on to an address that is not safe to follow (%2). It was not followed.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted, so nothing was read: %2. Check the address and this computer&apos;s date; otherwise its owner must mend it.</source>
        <translation>The certificate of %1 was not accepted, so nothing was read: %2. Check the address and this computer&apos;s date; otherwise its owner must mend it.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer in time. The next attempt comes by itself.</source>
        <translation>%1 did not finish its answer in time. The next attempt comes by itself.</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is not connected. Check the address and the connection.</source>
        <translation>There is no server called %1, or this computer is not connected. Check the address and the connection.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address, or try later.</source>
        <translation>%1 refused the connection. Check the address, or try later.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle of its answer, so none of it was kept. The next attempt comes by itself.</source>
        <translation>%1 broke off in the middle of its answer, so none of it was kept. The next attempt comes by itself.</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network settings did not let us through to %1. Check the proxy settings of the system.</source>
        <translation>The proxy of this computer&apos;s network settings did not let us through to %1. Check the proxy settings of the system.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 could not be read: %2.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address, which is not followed with a secret in hand. Check the address.</source>
        <translation>%1 sends us on to another address, which is not followed with a secret in hand. Check the address.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportDialog</name>
    <message>
        <source>Import posts</source>
        <translation>Import posts</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Drop a file with posts here</source>
        <translation>Drop a file with posts here</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>This file cannot be imported</translation>
    </message>
    <message>
        <source>CSV, TSV, JSON Lines or XLSX, also compressed with gzip. Nothing is stored before you have seen the first rows.</source>
        <translation>CSV, TSV, JSON Lines or XLSX, also compressed with gzip. Nothing is stored before you have seen the first rows.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a file with posts</source>
        <translation>Choose a file with posts</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xlsx *.gz);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xlsx *.gz);;All files (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>Stopping after the rows in hand…</source>
        <translation>Stopping after the rows in hand…</translation>
    </message>
    <message>
        <source>%1 rows read, %2 posts added</source>
        <translation>%1 rows read, %2 posts added</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows of %1</source>
        <translation>rejected rows of %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportMappingPanel</name>
    <message>
        <source>The first row names the columns</source>
        <translation>The first row names the columns</translation>
    </message>
    <message>
        <source>Add brands that are not here yet</source>
        <translation>Add brands that are not here yet</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>Korean (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Time zone of times that name none</translation>
    </message>
    <message>
        <source>Whose mentions are they</source>
        <translation>Whose mentions are they</translation>
    </message>
    <message>
        <source>Source name</source>
        <translation>Source name</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compressed</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Meaning of the column %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>The queries of the brands decide</source>
        <translation>The queries of the brands decide</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; names the brand</source>
        <translation>The column &quot;%1&quot; names the brand</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>All of them: %1</translation>
    </message>
    <message>
        <source>Choose the column that holds the text of the posts.</source>
        <translation>Choose the column that holds the text of the posts.</translation>
    </message>
    <message>
        <source>No column holds the time: the posts are listed, but stand in no chart.</source>
        <translation>No column holds the time: the posts are listed, but stand in no chart.</translation>
    </message>
    <message>
        <source>No column holds an ID: author, time and text tell posts apart.</source>
        <translation>No column holds an ID: author, time and text tell posts apart.</translation>
    </message>
    <message>
        <source>The choices are remembered for files with the same columns.</source>
        <translation>The choices are remembered for files with the same columns.</translation>
    </message>
</context>
<context>
    <name>pulse::ImportResultPanel</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import stopped</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>What was stored until then is kept. Importing the file again adds the rest.</source>
        <translation>What was stored until then is kept. Importing the file again adds the rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read in %1 s from &quot;%2&quot;.</source>
        <translation>
            <numerusform>%n row read in %1 s from &quot;%2&quot;.</numerusform>
            <numerusform>%n rows read in %1 s from &quot;%2&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) have no time and stand in no chart.</source>
        <translation>
            <numerusform>%n post have no time and stand in no chart.</numerusform>
            <numerusform>%n posts have no time and stand in no chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read in the chosen encoding.</source>
        <translation>
            <numerusform>%n character could not be read in the chosen encoding.</numerusform>
            <numerusform>%n characters could not be read in the chosen encoding.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rejected rows</source>
        <translation>The first %1 of %2 rejected rows</translation>
    </message>
    <message>
        <source>The import did not finish</source>
        <translation>The import did not finish</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had an ID that a spreadsheet had rounded, such as 1.99E+18; their words tell them apart. Export the IDs as text to keep them.</source>
        <translation>
            <numerusform>%n row had an ID that a spreadsheet had rounded, such as 1.99E+18; its words tell it apart. Export the IDs as text to keep them.</numerusform>
            <numerusform>%n rows had an ID that a spreadsheet had rounded, such as 1.99E+18; their words tell them apart. Export the IDs as text to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::InfluenceView</name>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>%1% reach (followers, 1,000,000 for all of it), %2% engagement per original post (1,000), %3% shares per post (300), each by orders of magnitude; what is not known is left out.</source>
        <translation>%1% reach (followers, 1,000,000 for all of it), %2% engagement per original post (1,000), %3% shares per post (300), each by orders of magnitude; what is not known is left out.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1 per post</source>
        <translation>%1 per post</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Not told</translation>
    </message>
    <message>
        <source>%1 followers, estimated reach %2</source>
        <translation>%1 followers, estimated reach %2</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>Passed on by</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 followers</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Card of %1</translation>
    </message>
</context>
<context>
    <name>pulse::JsonMappingEditor</name>
    <message>
        <source>Load the address</source>
        <translation>Load the address</translation>
    </message>
    <message>
        <source>List of posts</source>
        <translation>List of posts</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>The member of the answer that names the next page</source>
        <translation>The member of the answer that names the next page</translation>
    </message>
    <message>
        <source>The first posts as they would be read</source>
        <translation>The first posts as they would be read</translation>
    </message>
    <message>
        <source>A mapping is saved. Load the address to see or change it.</source>
        <translation>A mapping is saved. Load the address to see or change it.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>The answer holds no list of posts. Check the address.</source>
        <translation>The answer holds no list of posts. Check the address.</translation>
    </message>
    <message>
        <source>Check what each member means.</source>
        <translation>Check what each member means.</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>The whole answer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least the member that holds the text or the title.</source>
        <translation>Choose at least the member that holds the text or the title.</translation>
    </message>
</context>
<context>
    <name>pulse::KeepingStatus</name>
    <message>
        <source>The lists of past days are made: pages of a whole year are quick now.</source>
        <translation>The lists of past days are made: pages of a whole year are quick now.</translation>
    </message>
    <message>
        <source>Making lists of past days: %1%. Every figure is right meanwhile, pages of a year take longer. You can close the program: the rest is made at the next start.</source>
        <translation>Making lists of past days: %1%. Every figure is right meanwhile, pages of a year take longer. You can close the program: the rest is made at the next start.</translation>
    </message>
</context>
<context>
    <name>pulse::KeptReportsPanel</name>
    <message>
        <source>Take out of the kept ones</source>
        <translation>Take out of the kept ones</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Kept reports</translation>
    </message>
    <message>
        <source>A report that is kept as final stays as it is, whatever comes into the data later. Choose a period, then “Keep as final”.</source>
        <translation>A report that is kept as final stays as it is, whatever comes into the data later. Choose a period, then “Keep as final”.</translation>
    </message>
    <message>
        <source>%1
kept %2, %3</source>
        <translation>%1
kept %2, %3</translation>
    </message>
    <message>
        <source>The report is no longer kept.</source>
        <translation>The report is no longer kept.</translation>
    </message>
</context>
<context>
    <name>pulse::KpiDialog</name>
    <message>
        <source>KPIs of %1</source>
        <translation>KPIs of %1</translation>
    </message>
    <message>
        <source>KPIs by family</source>
        <translation>KPIs by family</translation>
    </message>
    <message>
        <source>Definitions…</source>
        <translation>Definitions…</translation>
    </message>
    <message>
        <source>Benchmarks…</source>
        <translation>Benchmarks…</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>Show over time</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Periods go up to now; the figure in brackets is the whole period before. People are counted once in each period, so a week is not the sum of its days.</source>
        <translation>Periods go up to now; the figure in brackets is the whole period before. People are counted once in each period, so a week is not the sum of its days.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <extracomment>%1 a sign, %2 a date, %3 what was defined anew</extracomment>
        <translation>%1 from %2: %3</translation>
    </message>
</context>
<context>
    <name>pulse::ListsPanel</name>
    <message>
        <source>Accounts and risk words</source>
        <translation>Accounts and risk words</translation>
    </message>
    <message>
        <source>The daily crisis scan reads the posts of these accounts and marks these words. One entry a line.</source>
        <translation>The daily crisis scan reads the posts of these accounts and marks these words. One entry a line.</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Own accounts</translation>
    </message>
    <message>
        <source>Handles of the brand, without @</source>
        <translation>Handles of the brand, without @</translation>
    </message>
    <message>
        <source>The own accounts were changed.</source>
        <translation>The own accounts were changed.</translation>
    </message>
    <message>
        <source>Risk words</source>
        <translation>Risk words</translation>
    </message>
    <message>
        <source>Words you must hear of at once</source>
        <translation>Words you must hear of at once</translation>
    </message>
    <message>
        <source>The risk words were changed.</source>
        <translation>The risk words were changed.</translation>
    </message>
    <message>
        <source>Hand-over tags</source>
        <translation>Hand-over tags</translation>
    </message>
    <message>
        <source>Tags that mark a mention for another team</source>
        <translation>Tags that mark a mention for another team</translation>
    </message>
    <message>
        <source>The hand-over tags were changed.</source>
        <translation>The hand-over tags were changed.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Save: %1</translation>
    </message>
</context>
<context>
    <name>pulse::LoopbackListener</name>
    <message>
        <source>Another program on this computer uses the port %1, at which the sign-in comes back. Close it and try again, or paste a token.</source>
        <translation>Another program on this computer uses the port %1, at which the sign-in comes back. Close it and try again, or paste a token.</translation>
    </message>
</context>
<context>
    <name>pulse::MailDialog</name>
    <message>
        <source>Save and send a test</source>
        <translation>Save and send a test</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mail account for reports</source>
        <translation>Mail account for reports</translation>
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
        <translation>None (to this machine alone)</translation>
    </message>
    <message>
        <source>Unchanged when empty</source>
        <translation>Unchanged when empty</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Outgoing server</translation>
    </message>
    <message>
        <source>Outgoing mail server</source>
        <translation>Outgoing mail server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Encryption on the way to the server</source>
        <translation>Encryption on the way to the server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>Port of the server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>User name at the server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password at the server</source>
        <translation>Password at the server</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Address that the mail comes from</source>
        <translation>Address that the mail comes from</translation>
    </message>
    <message>
        <source>Test to</source>
        <translation>Test to</translation>
    </message>
    <message>
        <source>Address for a test</source>
        <translation>Address for a test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this machine, never in the workspace file.</source>
        <translation>The password is kept in the key store of this machine, never in the workspace file.</translation>
    </message>
    <message>
        <source>Saved. This system has no key store, so the password lasts until Pulsecheck closes.</source>
        <translation>Saved. This system has no key store, so the password lasts until Pulsecheck closes.</translation>
    </message>
    <message>
        <source>Saved. Enter an address for the test.</source>
        <translation>Saved. Enter an address for the test.</translation>
    </message>
    <message>
        <source>Saved. Sending the test…</source>
        <translation>Saved. Sending the test…</translation>
    </message>
    <message>
        <source>The test was sent to %1. Look whether it arrived.</source>
        <translation>The test was sent to %1. Look whether it arrived.</translation>
    </message>
</context>
<context>
    <name>pulse::MainWindow</name>
    <message>
        <source>This is a sample: every name, post and number in it is invented.</source>
        <translation>This is a sample: every name, post and number in it is invented.</translation>
    </message>
    <message>
        <source>Open a workspace of your own</source>
        <translation>Open a workspace of your own</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of the navigation: %1 a page&apos;s name, %2 its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>The change was taken back.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Import a file…</translation>
    </message>
    <message>
        <source>&amp;Export mentions…</source>
        <translation>&amp;Export mentions…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Open a workspace…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>&amp;Back up the workspace…</source>
        <translation>&amp;Back up the workspace…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Undo the last change</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Find on this page</translation>
    </message>
    <message>
        <source>&amp;Search mentions</source>
        <translation>&amp;Search mentions</translation>
    </message>
    <message>
        <source>&amp;Refresh sources</source>
        <translation>&amp;Refresh sources</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Pulsecheck</source>
        <translation>&amp;About Pulsecheck</translation>
    </message>
    <message>
        <source>&amp;Add a post by hand…</source>
        <translation>&amp;Add a post by hand…</translation>
    </message>
    <message>
        <source>&amp;Query language</source>
        <translation>&amp;Query language</translation>
    </message>
    <message>
        <source>Nothing was changed since the window opened.</source>
        <translation>Nothing was changed since the window opened.</translation>
    </message>
</context>
<context>
    <name>pulse::MentionDetail</name>
    <message>
        <source>Open the original ↗</source>
        <translation>Open the original ↗</translation>
    </message>
    <message>
        <source>Correct sentiment</source>
        <translation>Correct sentiment</translation>
    </message>
    <message>
        <source>Mark as noise</source>
        <translation>Mark as noise</translation>
    </message>
    <message>
        <source>All posts of this author</source>
        <translation>All posts of this author</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>Text of the mention</translation>
    </message>
    <message>
        <source>No mention chosen</source>
        <translation>No mention chosen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it in full.</source>
        <translation>Choose one in the list to read it in full.</translation>
    </message>
    <message>
        <source>When this author posts</source>
        <translation>When this author posts</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Why it matters</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your judgement is kept and never overwritten</source>
        <translation>Your judgement is kept and never overwritten</translation>
    </message>
    <message>
        <source>Leaves every count; can be undone (Delete)</source>
        <translation>Leaves every count; can be undone (Delete)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the team should know about this mention or its author</source>
        <translation>What the team should know about this mention or its author</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>No note yet.</translation>
    </message>
    <message>
        <source>deleted at its place</source>
        <translation>deleted at its place</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Not noise</source>
        <translation>Not noise</translation>
    </message>
    <message>
        <source>Show them →</source>
        <translation>Show them →</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Its place tells no engagement</source>
        <translation>Its place tells no engagement</translation>
    </message>
    <message>
        <source>Engagement %1 – usual for this author %2</source>
        <translation>Engagement %1 – usual for this author %2</translation>
    </message>
    <message>
        <source>Engagement %1 – too few posts of this author to say what is usual</source>
        <translation>Engagement %1 – too few posts of this author to say what is usual</translation>
    </message>
    <message>
        <source>As the program judged</source>
        <translation>As the program judged</translation>
    </message>
    <message>
        <source>Copied: author, place, time, text and address.</source>
        <translation>Copied: author, place, time, text and address.</translation>
    </message>
    <message>
        <source>Tags of this mention, separated by commas</source>
        <translation>Tags of this mention, separated by commas</translation>
    </message>
    <message>
        <source>Mentions by weekday and hour</source>
        <translation>Mentions by weekday and hour</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Case…</translation>
    </message>
    <message>
        <source>Saves it with a crisis case as it stands now</source>
        <translation>Saves it with a crisis case as it stands now</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Person card →</source>
        <translation>Person card →</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Attaches a picture of the post as it stood</source>
        <translation>Attaches a picture of the post as it stood</translation>
    </message>
    <message numerus="yes">
        <source>In the 24 hours after it %n mention(s) used the same words</source>
        <translation>
            <numerusform>In the 24 hours after it %n mention used the same words</numerusform>
            <numerusform>In the 24 hours after it %n mentions used the same words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the 24 hours after it %n mention(s) carried the same link</source>
        <translation>
            <numerusform>In the 24 hours after it %n mention carried the same link</numerusform>
            <numerusform>In the 24 hours after it %n mentions carried the same link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::MentionEditor</name>
    <message>
        <source>The sentiment was corrected.</source>
        <translation>The sentiment was corrected.</translation>
    </message>
    <message>
        <source>The correction of the sentiment was taken away.</source>
        <translation>The correction of the sentiment was taken away.</translation>
    </message>
    <message>
        <source>Marked as noise: it no longer counts.</source>
        <translation>Marked as noise: it no longer counts.</translation>
    </message>
    <message>
        <source>No longer noise: it counts again.</source>
        <translation>No longer noise: it counts again.</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>The tags were changed.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>The note was saved.</translation>
    </message>
    <message>
        <source>The picture was taken off.</source>
        <translation>The picture was taken off.</translation>
    </message>
    <message>
        <source>The picture was attached.</source>
        <translation>The picture was attached.</translation>
    </message>
    <message numerus="yes">
        <source>The sentiment of %n mention(s) was corrected.</source>
        <translation>
            <numerusform>The sentiment of %n mention was corrected.</numerusform>
            <numerusform>The sentiment of %n mentions was corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The correction of %n mention(s) was taken away.</source>
        <translation>
            <numerusform>The correction of %n mention was taken away.</numerusform>
            <numerusform>The correction of %n mentions was taken away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::MentionFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>More conditions</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1+ followers</source>
        <translation>%1+ followers</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Condition</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>One author</source>
        <translation>One author</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Wish to buy</source>
        <translation>Wish to buy</translation>
    </message>
    <message>
        <source>Without reposts</source>
        <translation>Without reposts</translation>
    </message>
    <message>
        <source>Only noise</source>
        <translation>Only noise</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a condition of the filter</extracomment>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choose days…</translation>
    </message>
    <message>
        <source>Any followers</source>
        <translation>Any followers</translation>
    </message>
    <message>
        <source>Clear every condition</source>
        <translation>Clear every condition</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Risk words</source>
        <translation>Risk words</translation>
    </message>
</context>
<context>
    <name>pulse::MentionPictureView</name>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Take it off</translation>
    </message>
    <message>
        <source>Picture of the post</source>
        <translation>Picture of the post</translation>
    </message>
    <message>
        <source>Show the picture whole</source>
        <translation>Show the picture whole</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>The picture could not be saved: %1</translation>
    </message>
</context>
<context>
    <name>pulse::MentionWords</name>
    <message>
        <source>Wish to buy</source>
        <translation>Wish to buy</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Most engagement</source>
        <translation>Most engagement</translation>
    </message>
    <message>
        <source>Most followers</source>
        <translation>Most followers</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unknown language</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation>Likes %1</translation>
    </message>
    <message>
        <source>Shares %1</source>
        <translation>Shares %1</translation>
    </message>
    <message>
        <source>Replies %1</source>
        <translation>Replies %1</translation>
    </message>
    <message>
        <source>Views %1</source>
        <translation>Views %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>No date; collected %1</source>
        <extracomment>an item without a date; %1 is when the program received it</extracomment>
        <translation>No date; collected %1</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Unknown author</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
</context>
<context>
    <name>pulse::MentionsPage</name>
    <message>
        <source>The chosen mention</source>
        <translation>The chosen mention</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Save what is filtered as CSV</source>
        <translation>Save what is filtered as CSV</translation>
    </message>
    <message>
        <source>Save what is filtered as XLSX</source>
        <translation>Save what is filtered as XLSX</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Open the original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Noise on or off</source>
        <translation>Noise on or off</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>No mention matches</source>
        <translation>No mention matches</translation>
    </message>
    <message>
        <source>Fewer conditions find more. The stored mentions are all still there.</source>
        <translation>Fewer conditions find more. The stored mentions are all still there.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>No mentions yet</source>
        <translation>No mentions yet</translation>
    </message>
    <message>
        <source>What is collected from sources or imported from files appears here, newest first.</source>
        <translation>What is collected from sources or imported from files appears here, newest first.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>This mention is no longer in the workspace.</source>
        <translation>This mention is no longer in the workspace.</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Export mentions</source>
        <translation>Export mentions</translation>
    </message>
    <message>
        <source>mentions %1</source>
        <translation>mentions %1</translation>
    </message>
    <message>
        <source>Exporting… %1%</source>
        <extracomment>%1 percent; the button beside it stops the export</extracomment>
        <translation>Exporting… %1%</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 mentions were saved in %2.</source>
        <translation>%1 mentions were saved in %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was saved.</source>
        <translation>The export was stopped; nothing was saved.</translation>
    </message>
    <message>
        <source>Save with a crisis case…</source>
        <translation>Save with a crisis case…</translation>
    </message>
    <message>
        <source>Back to the mentions of the brand</source>
        <translation>Back to the mentions of the brand</translation>
    </message>
    <message>
        <source>Campaign ✕</source>
        <translation>Campaign ✕</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Add a post…</source>
        <translation>Add a post…</translation>
    </message>
    <message>
        <source>One post by hand, or by its address (Ctrl+N)</source>
        <translation>One post by hand, or by its address (Ctrl+N)</translation>
    </message>
    <message>
        <source>%2 of %1 · %3 s</source>
        <extracomment>%1 all stored mentions, %2 those that match, %3 seconds to the first page</extracomment>
        <translation>%2 of %1 · %3 s</translation>
    </message>
    <message>
        <source>Correct sentiment</source>
        <translation>Correct sentiment</translation>
    </message>
    <message>
        <source>As the program judged</source>
        <translation>As the program judged</translation>
    </message>
    <message>
        <source>At most %1 mentions can be corrected at once. Nothing was changed.</source>
        <translation>At most %1 mentions can be corrected at once. Nothing was changed.</translation>
    </message>
    <message>
        <source>Some of the chosen mentions are still being read. Nothing was changed; please do it again.</source>
        <translation>Some of the chosen mentions are still being read. Nothing was changed; please do it again.</translation>
    </message>
</context>
<context>
    <name>pulse::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the mentions behind it</source>
        <translation>Click to see the mentions behind it</translation>
    </message>
</context>
<context>
    <name>pulse::PeoplePage</name>
    <message>
        <source>The chosen person</source>
        <translation>The chosen person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Save who is filtered as CSV</source>
        <translation>Save who is filtered as CSV</translation>
    </message>
    <message>
        <source>Save who is filtered as XLSX</source>
        <translation>Save who is filtered as XLSX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>All their mentions</source>
        <translation>All their mentions</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nobody matches</translation>
    </message>
    <message>
        <source>Fewer conditions find more people.</source>
        <translation>Fewer conditions find more people.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Nobody has spoken yet</translation>
    </message>
    <message>
        <source>Whoever speaks of %1 appears here: where, when, how often, for or against.</source>
        <translation>Whoever speaks of %1 appears here: where, when, how often, for or against.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>people %1</source>
        <translation>people %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) saved to %1</source>
        <translation>
            <numerusform>%n person saved to %1</numerusform>
            <numerusform>%n people saved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <extracomment>%1 how many, with separators</extracomment>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever speaks of your brand appears here: where, when, how often, for or against.</source>
        <translation>Whoever speaks of your brand appears here: where, when, how often, for or against.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Add a brand</translation>
    </message>
</context>
<context>
    <name>pulse::PersonCard</name>
    <message>
        <source>Staff or paid</source>
        <translation>Staff or paid</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Person card</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what is known of them.</source>
        <translation>Choose somebody in the list to see what is known of them.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Typical words</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Change the rule…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All their mentions</source>
        <translation>All their mentions</translation>
    </message>
    <message>
        <source>Staff and paid people stand apart from advocates and detractors</source>
        <translation>Staff and paid people stand apart from advocates and detractors</translation>
    </message>
    <message>
        <source>Mentions by weekday and hour</source>
        <translation>Mentions by weekday and hour</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Went quiet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>usually every %1 days, longest pause %2 days</source>
        <extracomment>%1 days, may have a decimal</extracomment>
        <translation>usually every %1 days, longest pause %2 days</translation>
    </message>
    <message>
        <source>silent for longer than ever before and than %1 days</source>
        <translation>silent for longer than ever before and than %1 days</translation>
    </message>
    <message>
        <source>In %1 of %2 texts here</source>
        <translation>In %1 of %2 texts here</translation>
    </message>
    <message>
        <source>Mentions with %1</source>
        <translation>Mentions with %1</translation>
    </message>
    <message>
        <source>Nothing stands out against what others say (n=%1).</source>
        <translation>Nothing stands out against what others say (n=%1).</translation>
    </message>
    <message>
        <source>More often than others say them, from %1 texts.</source>
        <translation>More often than others say them, from %1 texts.</translation>
    </message>
    <message>
        <source>Tags of this person, separated by commas</source>
        <translation>Tags of this person, separated by commas</translation>
    </message>
    <message>
        <source>Wrote in answer to no campaign so far.</source>
        <translation>Wrote in answer to no campaign so far.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Sponsorship</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <extracomment>%1 and %2 numbers of mentions</extracomment>
        <translation>positive %1, negative %2</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>times of %1</source>
        <extracomment>%1 a time zone such as Asia/Seoul</extracomment>
        <translation>times of %1</translation>
    </message>
    <message>
        <source>complaint: %1 %2</source>
        <extracomment>%1 what somebody complains about, %2 how many posts</extracomment>
        <translation>complaint: %1 %2</translation>
    </message>
    <message>
        <source>Complaints of this person, %1 among them</source>
        <translation>Complaints of this person, %1 among them</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s) in all, first %2, last %3</source>
        <extracomment>%1 number of mentions, %2 and %3 dates</extracomment>
        <translation>
            <numerusform>%1 mention in all, first %2, last %3</numerusform>
            <numerusform>%1 mentions in all, first %2, last %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::PersonDelegate</name>
    <message>
        <source>Follow-up %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Last spoke %1</source>
        <translation>Last spoke %1</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Went quiet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Followers %1</source>
        <translation>Followers %1</translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Influence %1</translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <translation>positive %1, negative %2</translation>
    </message>
</context>
<context>
    <name>pulse::PersonEditor</name>
    <message>
        <source>Counted among the public again.</source>
        <translation>Counted among the public again.</translation>
    </message>
    <message>
        <source>Kept apart from the public.</source>
        <translation>Kept apart from the public.</translation>
    </message>
    <message>
        <source>The part in campaigns was noted.</source>
        <translation>The part in campaigns was noted.</translation>
    </message>
    <message>
        <source>The tags were changed.</source>
        <translation>The tags were changed.</translation>
    </message>
    <message>
        <source>Both accounts are one person from now on.</source>
        <translation>Both accounts are one person from now on.</translation>
    </message>
    <message>
        <source>The accounts are two people again.</source>
        <translation>The accounts are two people again.</translation>
    </message>
    <message>
        <source>They will not be proposed as one person again.</source>
        <translation>They will not be proposed as one person again.</translation>
    </message>
    <message>
        <source>The follow-up was saved.</source>
        <translation>The follow-up was saved.</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>The note was saved.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>The follow-up is done.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>The note was deleted.</translation>
    </message>
    <message>
        <source>The rule for advocates and detractors was changed.</source>
        <translation>The rule for advocates and detractors was changed.</translation>
    </message>
</context>
<context>
    <name>pulse::PersonFilterBar</name>
    <message>
        <source>For or against</source>
        <translation>For or against</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New, quiet, follow-ups</source>
        <translation>New, quiet, follow-ups</translation>
    </message>
    <message>
        <source>Staff and paid</source>
        <translation>Staff and paid</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Name or handle</source>
        <translation>Name or handle</translation>
    </message>
    <message>
        <source>Search for a name or handle</source>
        <translation>Search for a name or handle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Went quiet</source>
        <translation>Went quiet</translation>
    </message>
    <message>
        <source>With a follow-up</source>
        <translation>With a follow-up</translation>
    </message>
    <message>
        <source>For campaigns</source>
        <translation>For campaigns</translation>
    </message>
    <message>
        <source>Without staff and paid</source>
        <translation>Without staff and paid</translation>
    </message>
    <message>
        <source>With staff and paid</source>
        <translation>With staff and paid</translation>
    </message>
    <message>
        <source>Only staff and paid</source>
        <translation>Only staff and paid</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Change the rule…</translation>
    </message>
    <message>
        <source>Any tag or none</source>
        <translation>Any tag or none</translation>
    </message>
</context>
<context>
    <name>pulse::PersonNotes</name>
    <message>
        <source>Notes and follow-ups</source>
        <translation>Notes and follow-ups</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>No note yet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What helps the next time the team talks to this person</source>
        <translation>What helps the next time the team talks to this person</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Comes back on</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Day of the follow-up</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>An empty note is not saved. Write something, or press Cancel.</source>
        <translation>An empty note is not saved. Write something, or press Cancel.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape gives up</source>
        <translation>Ctrl+Enter saves, Escape gives up</translation>
    </message>
</context>
<context>
    <name>pulse::PersonPlaces</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>May be the same person</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 followers</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>They are two people again</source>
        <translation>They are two people again</translation>
    </message>
    <message>
        <source>Part %1 on %2</source>
        <translation>Part %1 on %2</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <extracomment>how sure the program is that two accounts are one person</extracomment>
        <translation>Match %1%</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Same person: %1 on %2</source>
        <translation>Same person: %1 on %2</translation>
    </message>
    <message>
        <source>Somebody else: %1 on %2</source>
        <translation>Somebody else: %1 on %2</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>Look at %1 on %2</translation>
    </message>
    <message>
        <source>Profile ↗</source>
        <translation>Profile ↗</translation>
    </message>
    <message>
        <source>Open the profile of %1 on %2</source>
        <translation>Open the profile of %1 on %2</translation>
    </message>
</context>
<context>
    <name>pulse::PersonWords</name>
    <message>
        <source>Advocate</source>
        <translation>Advocate</translation>
    </message>
    <message>
        <source>Detractor</source>
        <translation>Detractor</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Too few judged</source>
        <translation>Too few judged</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Campaign candidate</source>
        <translation>Campaign candidate</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Asked to take part</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Not considered</translation>
    </message>
    <message>
        <source>Clearest first</source>
        <translation>Clearest first</translation>
    </message>
    <message>
        <source>Most influence</source>
        <translation>Most influence</translation>
    </message>
    <message>
        <source>Most followers</source>
        <translation>Most followers</translation>
    </message>
    <message>
        <source>Spoke last</source>
        <translation>Spoke last</translation>
    </message>
    <message>
        <source>New first</source>
        <translation>New first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <translation>Most mentions</translation>
    </message>
    <message>
        <source>In %1 days %2 positive, %3 neutral and %4 negative mentions. The rule: at least %5 judged, %6% of the positive and negative ones on one side.</source>
        <extracomment>%1 days, %2 positive, %3 neutral, %4 negative mentions, %5 least number of judged ones, %6 percent</extracomment>
        <translation>In %1 days %2 positive, %3 neutral and %4 negative mentions. The rule: at least %5 judged, %6% of the positive and negative ones on one side.</translation>
    </message>
    <message>
        <source>one names the other&apos;s profile</source>
        <translation>one names the other&apos;s profile</translation>
    </message>
    <message numerus="yes">
        <source>the same text on both within minutes, %n time(s)</source>
        <translation>
            <numerusform>the same text on both within minutes, %n time</numerusform>
            <numerusform>the same text on both within minutes, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>both posted %1</source>
        <translation>both posted %1</translation>
    </message>
    <message>
        <source>the same handle @%1</source>
        <translation>the same handle @%1</translation>
    </message>
    <message>
        <source>the same name %1</source>
        <translation>the same name %1</translation>
    </message>
    <message>
        <source>In %1 days %2 positive, %3 neutral and %4 negative mentions. Staff and paid people stand apart: they count neither for nor against us.</source>
        <extracomment>%1 days, %2 positive, %3 neutral, %4 negative mentions</extracomment>
        <translation>In %1 days %2 positive, %3 neutral and %4 negative mentions. Staff and paid people stand apart: they count neither for nor against us.</translation>
    </message>
    <message>
        <source>Mostly on %1, %2:00–%3:00</source>
        <extracomment>%1 a weekday, %2 and %3 hours of the day from 0 to 24</extracomment>
        <translation>Mostly on %1, %2:00–%3:00</translation>
    </message>
    <message>
        <source>Advocates %1</source>
        <translation>Advocates %1</translation>
    </message>
    <message>
        <source>Detractors %1</source>
        <translation>Detractors %1</translation>
    </message>
    <message>
        <source>Mixed %1</source>
        <translation>Mixed %1</translation>
    </message>
    <message>
        <source>Too few judged %1</source>
        <translation>Too few judged %1</translation>
    </message>
    <message>
        <source>Staff and paid %1</source>
        <translation>Staff and paid %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 mention(s) in %2 days</source>
        <extracomment>%1 number of mentions, %2 days</extracomment>
        <translation>
            <numerusform>%1 mention in %2 days</numerusform>
            <numerusform>%1 mentions in %2 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::PictureMenu</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Paste a screenshot</source>
        <translation>Paste a screenshot</translation>
    </message>
    <message>
        <source>A picture of the post</source>
        <translation>A picture of the post</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>screenshot.png</source>
        <translation>screenshot.png</translation>
    </message>
</context>
<context>
    <name>pulse::PurgeDialog</name>
    <message>
        <source>Remove a person&apos;s data</source>
        <translation>Remove a person&apos;s data</translation>
    </message>
    <message>
        <source>For somebody who asks that what they wrote is forgotten. The words of their posts go, and their name everywhere: mentions, people, evidence of ticks, spikes, notes and reports. How many posts there were stays.</source>
        <translation>For somebody who asks that what they wrote is forgotten. The words of their posts go, and their name everywhere: mentions, people, evidence of ticks, spikes, notes and reports. How many posts there were stays.</translation>
    </message>
    <message>
        <source>Handle or shown name, e.g. @mina</source>
        <translation>Handle or shown name, e.g. @mina</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Every place</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>What will be removed</translation>
    </message>
    <message>
        <source>Do not collect this account again</source>
        <translation>Do not collect this account again</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking through everything…</source>
        <translation>Looking through everything…</translation>
    </message>
    <message>
        <source>No account of this name was met. Check the spelling, or leave the place empty.</source>
        <translation>No account of this name was met. Check the spelling, or leave the place empty.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 posts</source>
        <translation>%1 on %2: %3 posts</translation>
    </message>
    <message>
        <source>and %1 more accounts</source>
        <translation>and %1 more accounts</translation>
    </message>
    <message>
        <source>Will be removed: the words of %1 posts, with notes and tags; traces in %2 other records (evidence, spikes, notes, journal). This cannot be undone. Backups and exported files keep what they hold.</source>
        <translation>Will be removed: the words of %1 posts, with notes and tags; traces in %2 other records (evidence, spikes, notes, journal). This cannot be undone. Backups and exported files keep what they hold.</translation>
    </message>
    <message>
        <source>Several accounts have this name: name the place if not all of them are meant.</source>
        <translation>Several accounts have this name: name the place if not all of them are meant.</translation>
    </message>
    <message>
        <source>%1 on %2: 1 post</source>
        <translation>%1 on %2: 1 post</translation>
    </message>
</context>
<context>
    <name>pulse::QueryHelpDialog</name>
    <message>
        <source>delivery</source>
        <translation>delivery</translation>
    </message>
    <message>
        <source>The word. Korean particles may follow it.</source>
        <translation>The word. Korean particles may follow it.</translation>
    </message>
    <message>
        <source>&quot;on hold&quot;</source>
        <translation>&quot;on hold&quot;</translation>
    </message>
    <message>
        <source>These words side by side</source>
        <translation>These words side by side</translation>
    </message>
    <message>
        <source>delivery late</source>
        <translation>delivery late</translation>
    </message>
    <message>
        <source>Both words</source>
        <translation>Both words</translation>
    </message>
    <message>
        <source>delivery OR shipping</source>
        <translation>delivery OR shipping</translation>
    </message>
    <message>
        <source>Either word</source>
        <translation>Either word</translation>
    </message>
    <message>
        <source>delivery -fee</source>
        <translation>delivery -fee</translation>
    </message>
    <message>
        <source>The first without the second; NOT does the same</source>
        <translation>The first without the second; NOT does the same</translation>
    </message>
    <message>
        <source>(delivery OR shipping) late</source>
        <translation>(delivery OR shipping) late</translation>
    </message>
    <message>
        <source>Brackets group</source>
        <translation>Brackets group</translation>
    </message>
    <message>
        <source>cancel*</source>
        <translation>cancel*</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Words that begin so</translation>
    </message>
    <message>
        <source>delivery NEAR/5 late</source>
        <translation>delivery NEAR/5 late</translation>
    </message>
    <message>
        <source>At most five words between them</source>
        <translation>At most five words between them</translation>
    </message>
    <message>
        <source>#unboxing</source>
        <translation>#unboxing</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>A hashtag</translation>
    </message>
    <message>
        <source>@mina</source>
        <translation>@mina</translation>
    </message>
    <message>
        <source>An account named in the text</source>
        <translation>An account named in the text</translation>
    </message>
    <message>
        <source>author:mina</source>
        <translation>author:mina</translation>
    </message>
    <message>
        <source>Written by this account or person</source>
        <translation>Written by this account or person</translation>
    </message>
    <message>
        <source>source:X</source>
        <translation>source:X</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Where it was published</translation>
    </message>
    <message>
        <source>lang:ko</source>
        <translation>lang:ko</translation>
    </message>
    <message>
        <source>In this language: ko, en, ja …</source>
        <translation>In this language: ko, en, ja …</translation>
    </message>
    <message>
        <source>sentiment:negative</source>
        <translation>sentiment:negative</translation>
    </message>
    <message>
        <source>positive, neutral, negative, unclassified</source>
        <translation>positive, neutral, negative, unclassified</translation>
    </message>
    <message>
        <source>likes&gt;10</source>
        <translation>likes&gt;10</translation>
    </message>
    <message>
        <source>Also shares, replies, views, followers; likes:10..20 is a range</source>
        <translation>Also shares, replies, views, followers; likes:10..20 is a range</translation>
    </message>
    <message>
        <source>has:link</source>
        <translation>has:link</translation>
    </message>
    <message>
        <source>Also image, video, audio, hashtag, mention</source>
        <translation>Also image, video, audio, hashtag, mention</translation>
    </message>
    <message>
        <source>is:original</source>
        <translation>is:original</translation>
    </message>
    <message>
        <source>Also repost, reply</source>
        <translation>Also repost, reply</translation>
    </message>
    <message>
        <source>tag:ship*</source>
        <translation>tag:ship*</translation>
    </message>
    <message>
        <source>A tag that your team gave</source>
        <translation>A tag that your team gave</translation>
    </message>
    <message>
        <source>title:recall</source>
        <translation>title:recall</translation>
    </message>
    <message>
        <source>In the title alone; text: in the text alone</source>
        <translation>In the title alone; text: in the text alone</translation>
    </message>
    <message>
        <source>site:naver.com</source>
        <translation>site:naver.com</translation>
    </message>
    <message>
        <source>Its address or a link leads there</source>
        <translation>Its address or a link leads there</translation>
    </message>
    <message>
        <source>url:event</source>
        <translation>url:event</translation>
    </message>
    <message>
        <source>Part of its address or of a link</source>
        <translation>Part of its address or of a link</translation>
    </message>
    <message>
        <source>Query language</source>
        <translation>Query language</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>You write</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>It finds</translation>
    </message>
    <message>
        <source>&amp;Search for this</source>
        <translation>&amp;Search for this</translation>
    </message>
    <message>
        <source>is:question</source>
        <translation>is:question</translation>
    </message>
    <message>
        <source>Somebody asks something</source>
        <translation>Somebody asks something</translation>
    </message>
    <message>
        <source>is:complaint</source>
        <translation>is:complaint</translation>
    </message>
    <message>
        <source>Speaks badly of something concrete: delivery, battery, refund …</source>
        <translation>Speaks badly of something concrete: delivery, battery, refund …</translation>
    </message>
    <message>
        <source>is:risk</source>
        <translation>is:risk</translation>
    </message>
    <message>
        <source>Names what one must hear of at once: recall, leak, lawsuit …; the list is in Settings</source>
        <translation>Names what one must hear of at once: recall, leak, lawsuit …; the list is in Settings</translation>
    </message>
</context>
<context>
    <name>pulse::RecheckRun</name>
    <message>
        <source>This month&apos;s limit leaves nothing for looking up stored posts again.</source>
        <translation>This month&apos;s limit leaves nothing for looking up stored posts again.</translation>
    </message>
    <message>
        <source>Stored posts could not be looked up again: %1</source>
        <translation>Stored posts could not be looked up again: %1</translation>
    </message>
    <message numerus="yes">
        <source>The service says that none of %n stored post(s) is there any more. That is not believed, and they stay.</source>
        <translation>
            <numerusform>The service says that the %n stored post is not there any more. That is not believed, and it stays.</numerusform>
            <numerusform>The service says that none of %n stored posts is there any more. That is not believed, and they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::ReferenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>pulse::RegisterTable</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>Nothing is recorded here yet.</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>The entry was removed.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Import CSV…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused; first: %1</source>
        <translation>
            <numerusform>%n row refused; first: %1</numerusform>
            <numerusform>%n rows refused; first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::ReminderDialog</name>
    <message>
        <source>&amp;Remind me when required items are open at</source>
        <translation>&amp;Remind me when required items are open at</translation>
    </message>
    <message>
        <source>Stop keeping it</source>
        <translation>Stop keeping it</translation>
    </message>
    <message>
        <source>Reminders and calendar</source>
        <translation>Reminders and calendar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reminder of the daily list</source>
        <translation>Reminder of the daily list</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Time of the reminder</translation>
    </message>
    <message>
        <source>On working days, once, while the program runs – as a notification of the desktop and in the calendar file. The time is that of the brand.</source>
        <translation>On working days, once, while the program runs – as a notification of the desktop and in the calendar file. The time is that of the brand.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>All lists with their days as an iCalendar file (.ics), written anew whenever something changes. Subscribe to it in your calendar program, or put it into a folder that is shared or served to your team.</source>
        <translation>All lists with their days as an iCalendar file (.ics), written anew whenever something changes. Subscribe to it in your calendar program, or put it into a folder that is shared or served to your team.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>No file is kept.</source>
        <translation>No file is kept.</translation>
    </message>
    <message>
        <source>A reminder comes at %1.</source>
        <translation>A reminder comes at %1.</translation>
    </message>
    <message>
        <source>No more reminders.</source>
        <translation>No more reminders.</translation>
    </message>
    <message>
        <source>The calendar file is kept no more.</source>
        <translation>The calendar file is kept no more.</translation>
    </message>
    <message>
        <source>The calendar is kept at %1.</source>
        <translation>The calendar is kept at %1.</translation>
    </message>
    <message>
        <source>Keep the calendar at</source>
        <translation>Keep the calendar at</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>pulse::ReminderStatus</name>
    <message>
        <source>%1 · daily checklist</source>
        <extracomment>title of a notification: %1 brand</extracomment>
        <translation>%1 · daily checklist</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) still open.</source>
        <translation>
            <numerusform>%n required item still open.</numerusform>
            <numerusform>%n required items still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar file could not be written. %1</source>
        <translation>The calendar file could not be written. %1</translation>
    </message>
</context>
<context>
    <name>pulse::ReportChoicesPanel</name>
    <message>
        <source>Kind of report</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Period of the report</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>What the report is about</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>The brand</translation>
    </message>
    <message>
        <source>Comparison with competitors</source>
        <translation>Comparison with competitors</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <translation>%1 (so far)</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>One campaign</translation>
    </message>
    <message>
        <source>One crisis case</source>
        <translation>One crisis case</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Crisis cases</source>
        <translation>Crisis cases</translation>
    </message>
    <message>
        <source>%1, still going on</source>
        <translation>%1, still going on</translation>
    </message>
</context>
<context>
    <name>pulse::ReportContentsPanel</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Cover page</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Colour…</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>Space switches a section on and off, Alt+Up and Alt+Down move it.</source>
        <translation>Space switches a section on and off, Alt+Up and Alt+Down move it.</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Move the section up</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Move the section down</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Written by hand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Opening lines</source>
        <translation>Opening lines</translation>
    </message>
    <message>
        <source>What was meant</source>
        <translation>What was meant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>What it brought</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Other logo…</source>
        <translation>Other logo…</translation>
    </message>
    <message>
        <source>Your comment on “%1”</source>
        <translation>Your comment on “%1”</translation>
    </message>
    <message>
        <source>“%1” in your own words; empty: what the numbers say</source>
        <translation>“%1” in your own words; empty: what the numbers say</translation>
    </message>
    <message>
        <source>What should the reader take from it?</source>
        <translation>What should the reader take from it?</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg *.webp)</translation>
    </message>
    <message>
        <source>This file cannot be read as a picture. The logo stays as it was; choose a PNG, JPEG or SVG file.</source>
        <translation>This file cannot be read as a picture. The logo stays as it was; choose a PNG, JPEG or SVG file.</translation>
    </message>
    <message>
        <source>Colour of the cover</source>
        <translation>Colour of the cover</translation>
    </message>
</context>
<context>
    <name>pulse::ReportProgressView</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>How far the report is</source>
        <translation>How far the report is</translation>
    </message>
    <message>
        <source>Stops making this report. Nothing is changed.</source>
        <translation>Stops making this report. Nothing is changed.</translation>
    </message>
    <message>
        <source>The report waits for other work to end.</source>
        <extracomment>%1 how many parts of a report are made, %2 of how many, %3 the name of the part that is being made</extracomment>
        <translation>The report waits for other work to end.</translation>
    </message>
    <message>
        <source>Making the report, %1 of %2: %3</source>
        <translation>Making the report, %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>pulse::ReportSchedulesPanel</name>
    <message>
        <source>New schedule…</source>
        <translation>New schedule…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>Scheduled reports</translation>
    </message>
    <message>
        <source>No scheduled report</source>
        <translation>No scheduled report</translation>
    </message>
    <message>
        <source>last: %1, failed %2: %3 Tried again %4.</source>
        <translation>last: %1, failed %2: %3 Tried again %4.</translation>
    </message>
    <message>
        <source>being written: %1</source>
        <translation>being written: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>next: %1, about %2</source>
        <translation>next: %1, about %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The schedule was saved.</source>
        <translation>The schedule was saved.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>The schedule is paused.</translation>
    </message>
    <message>
        <source>The schedule goes on.</source>
        <translation>The schedule goes on.</translation>
    </message>
    <message>
        <source>The schedule was removed.</source>
        <translation>The schedule was removed.</translation>
    </message>
    <message>
        <source>A report can be written to a folder or sent by mail by itself, for example on the first of every month at 08:00.</source>
        <translation>A report can be written to a folder or sent by mail by itself, for example on the first of every month at 08:00.</translation>
    </message>
    <message>
        <source>last: %1, done %2</source>
        <translation>last: %1, done %2</translation>
    </message>
    <message>
        <source>to: %1</source>
        <translation>to: %1</translation>
    </message>
    <message>
        <source>Written and sent while this window is open or &quot;pulsecheck collect&quot; runs.</source>
        <translation>Written and sent while this window is open or &quot;pulsecheck collect&quot; runs.</translation>
    </message>
</context>
<context>
    <name>pulse::ReportsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
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
        <translation>Save as PDF (%1)</translation>
    </message>
    <message>
        <source>No brand to report on yet</source>
        <translation>No brand to report on yet</translation>
    </message>
    <message>
        <source>A report shows mentions, sentiment, spikes and the checklist record of a brand.</source>
        <translation>A report shows mentions, sentiment, spikes and the checklist record of a brand.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Add a brand</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>What to set</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>The contents of these reports were changed.</source>
        <translation>The contents of these reports were changed.</translation>
    </message>
    <message>
        <source>The words of this report were changed.</source>
        <translation>The words of this report were changed.</translation>
    </message>
    <message>
        <source>The logo was changed.</source>
        <translation>The logo was changed.</translation>
    </message>
    <message>
        <source>Keep as final</source>
        <translation>Keep as final</translation>
    </message>
    <message>
        <source>Stores these pages in the workspace as they are: they read the same years later.</source>
        <translation>Stores these pages in the workspace as they are: they read the same years later.</translation>
    </message>
    <message>
        <source>Save in another form</source>
        <translation>Save in another form</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Web page…</translation>
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
        <translation>as kept on %1</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The data behind this report has changed since it was kept. What is shown is what it said then. </source>
        <translation>The data behind this report has changed since it was kept. What is shown is what it said then. </translation>
    </message>
    <message>
        <source>The report is kept as final.</source>
        <translation>The report is kept as final.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>No campaign has begun yet</source>
        <translation>No campaign has begun yet</translation>
    </message>
    <message>
        <source>The report of a campaign shows its curve beside earlier ones, what it cost and brought, and what was decided.</source>
        <translation>The report of a campaign shows its curve beside earlier ones, what it cost and brought, and what was decided.</translation>
    </message>
    <message>
        <source>Open Campaigns</source>
        <translation>Open Campaigns</translation>
    </message>
    <message>
        <source>No crisis case yet</source>
        <translation>No crisis case yet</translation>
    </message>
    <message>
        <source>The report of a case shows its time line, its size against usual, the steps and the replies.</source>
        <translation>The report of a case shows its time line, its size against usual, the steps and the replies.</translation>
    </message>
    <message>
        <source>Open Cases</source>
        <translation>Open Cases</translation>
    </message>
    <message>
        <source>No report is kept yet</source>
        <translation>No report is kept yet</translation>
    </message>
    <message>
        <source>A report that is kept as final stays as it is, whatever comes into the data later.</source>
        <translation>A report that is kept as final stays as it is, whatever comes into the data later.</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Choose a period</translation>
    </message>
    <message>
        <source>This report was not made</source>
        <translation>This report was not made</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>You stopped it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
</context>
<context>
    <name>pulse::RunPrinter</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer did not take the pages. Check that it is ready.</source>
        <translation>Nothing was printed: the printer did not take the pages. Check that it is ready.</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Save the list as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>pulse::SampleCheckDialog</name>
    <message>
        <source>Not enough data (n=0)</source>
        <translation>Not enough data (n=0)</translation>
    </message>
    <message>
        <source>%1% (%2–%3%), %4 of %5</source>
        <extracomment>%1 percentage, %2 and %3 the range in which the true one lies, %4 of %5 mentions</extracomment>
        <translation>%1% (%2–%3%), %4 of %5</translation>
    </message>
    <message>
        <source>Sample check: %1</source>
        <extracomment>%1 a month</extracomment>
        <translation>Sample check: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>Text of the mention</translation>
    </message>
    <message>
        <source>The program says</source>
        <translation>The program says</translation>
    </message>
    <message>
        <source>Right (Enter)</source>
        <translation>Right (Enter)</translation>
    </message>
    <message>
        <source>Positive (1)</source>
        <translation>Positive (1)</translation>
    </message>
    <message>
        <source>Neutral (2)</source>
        <translation>Neutral (2)</translation>
    </message>
    <message>
        <source>Negative (3)</source>
        <translation>Negative (3)</translation>
    </message>
    <message>
        <source>Not about us (0)</source>
        <translation>Not about us (0)</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Back (←)</translation>
    </message>
    <message>
        <source>Later (→)</source>
        <translation>Later (→)</translation>
    </message>
    <message>
        <source>The ranges hold the true share with 95% certainty. Both rates stand beside the checklist item and in the report of the month. If much is not about the brand, mend the exclusion terms of its query.</source>
        <translation>The ranges hold the true share with 95% certainty. Both rates stand beside the checklist item and in the report of the month. If much is not about the brand, mend the exclusion terms of its query.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Look at them again</translation>
    </message>
    <message>
        <source>%1 of %2 judged · drawn at random from %3 mentions of the month</source>
        <translation>%1 of %2 judged · drawn at random from %3 mentions of the month</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>judged: not about us</source>
        <translation>judged: not about us</translation>
    </message>
    <message>
        <source>judged: %1</source>
        <translation>judged: %1</translation>
    </message>
    <message>
        <source>There are no mentions of this month yet.</source>
        <translation>There are no mentions of this month yet.</translation>
    </message>
    <message>
        <source>About the brand: %1
Class right: %2</source>
        <translation>About the brand: %1
Class right: %2</translation>
    </message>
</context>
<context>
    <name>pulse::ScheduleDialog</name>
    <message>
        <source>Daily report</source>
        <translation>Daily report</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Weekly report</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Competitor report</source>
        <translation>Competitor report</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>New schedule</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>Edit the schedule</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Day on which it is written</source>
        <translation>Day on which it is written</translation>
    </message>
    <message>
        <source>Time at which it is written</source>
        <translation>Time at which it is written</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form of the file</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Folder for the reports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Every day, about the day before</source>
        <translation>Every day, about the day before</translation>
    </message>
    <message>
        <source>Every %1, about the week before</source>
        <translation>Every %1, about the week before</translation>
    </message>
    <message>
        <source>Day %1 of every month, about the month before</source>
        <translation>Day %1 of every month, about the month before</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choose a folder that exists.</translation>
    </message>
    <message>
        <source>Mail account…</source>
        <translation>Mail account…</translation>
    </message>
    <message>
        <source>Not written to a folder</source>
        <translation>Not written to a folder</translation>
    </message>
    <message>
        <source>Not sent by mail</source>
        <translation>Not sent by mail</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>Mail addresses to send the report to, parted by commas</source>
        <translation>Mail addresses to send the report to, parted by commas</translation>
    </message>
    <message>
        <source>The mail account was saved.</source>
        <translation>The mail account was saved.</translation>
    </message>
    <message>
        <source>Choose a folder, or whom to send it.</source>
        <translation>Choose a folder, or whom to send it.</translation>
    </message>
    <message>
        <source>%1, about the year before</source>
        <translation>%1, about the year before</translation>
    </message>
    <message>
        <source>Next: %1 %2, about %3. It is written and sent while this window is open or &quot;pulsecheck collect&quot; runs; what was missed meanwhile is made up for, the last %4 at most.</source>
        <translation>Next: %1 %2, about %3. It is written and sent while this window is open or &quot;pulsecheck collect&quot; runs; what was missed meanwhile is made up for, the last %4 at most.</translation>
    </message>
</context>
<context>
    <name>pulse::ScheduleStatus</name>
    <message>
        <source>Scheduled report written or sent: %1</source>
        <translation>Scheduled report written or sent: %1</translation>
    </message>
    <message>
        <source>A scheduled report could not be written or sent and is tried again. %1</source>
        <translation>A scheduled report could not be written or sent and is tried again. %1</translation>
    </message>
    <message>
        <source>%1 could not be written or sent</source>
        <extracomment>title of a notification: %1 a report</extracomment>
        <translation>%1 could not be written or sent</translation>
    </message>
</context>
<context>
    <name>pulse::SensitivityDialog</name>
    <message>
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Sensitivity: %1</source>
        <extracomment>%1 name of a metric</extracomment>
        <translation>Sensitivity: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying it on the last %n day(s)…</source>
        <translation>
            <numerusform>Trying it on the last %n day…</numerusform>
            <numerusform>Trying it on the last %n days…</numerusform>
        </translation>
    </message>
    <message>
        <source>What would have been flagged</source>
        <translation>What would have been flagged</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>What each would have flagged in the last %n day(s), and what it would have missed of the spikes that mattered to you:</source>
        <translation>
            <numerusform>What each would have flagged in the last %n day, and what it would have missed of the spikes that mattered to you:</numerusform>
            <numerusform>What each would have flagged in the last %n days, and what it would have missed of the spikes that mattered to you:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that mattered missed</source>
        <translation>
            <numerusform>%n that mattered missed</numerusform>
            <numerusform>%n that mattered missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that did not matter spared</source>
        <translation>
            <numerusform>%n that did not matter spared</numerusform>
            <numerusform>%n that did not matter spared</numerusform>
        </translation>
    </message>
    <message>
        <source>Your judgements taught this topic: %1 did not matter, %2 mattered in half a year, so a change has to be %3 times as far off. Taking such a judgement back takes its effect back too.</source>
        <translation>Your judgements taught this topic: %1 did not matter, %2 mattered in half a year, so a change has to be %3 times as far off. Taking such a judgement back takes its effect back too.</translation>
    </message>
    <message>
        <source>Nothing would have been flagged.</source>
        <translation>Nothing would have been flagged.</translation>
    </message>
    <message>
        <source>The sensitivity was changed.</source>
        <translation>The sensitivity was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now</source>
        <translation>
            <numerusform>%n more than now</numerusform>
            <numerusform>%n more than now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now</source>
        <translation>
            <numerusform>%n fewer than now</numerusform>
            <numerusform>%n fewer than now</numerusform>
        </translation>
    </message>
    <message>
        <source>All three flag the same: nothing in these days lies between a large and a small change.</source>
        <translation>All three flag the same: nothing in these days lies between a large and a small change.</translation>
    </message>
    <message>
        <source>You judged it: %1. This would not flag it</source>
        <translation>You judged it: %1. This would not flag it</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>%1 · not flagged now, flagged with this</source>
        <translation>%1 · not flagged now, flagged with this</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 · flagged now, not with this</source>
        <translation>%1 · flagged now, not with this</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Calm: only large changes</source>
        <translation>Calm: only large changes</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Keen: small changes too</source>
        <translation>Keen: small changes too</translation>
    </message>
    <message>
        <source>%1 · judged by you, not flagged with this</source>
        <translation>%1 · judged by you, not flagged with this</translation>
    </message>
</context>
<context>
    <name>pulse::SettingsPage</name>
    <message>
        <source>Brands</source>
        <translation>Brands</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Benchmarks</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Accounts and risk words</source>
        <translation>Accounts and risk words</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Workspace file</translation>
    </message>
    <message>
        <source>Subjects of the settings</source>
        <translation>Subjects of the settings</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
</context>
<context>
    <name>pulse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Mentions: from row to row</source>
        <translation>Mentions: from row to row</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Up, Down, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Mentions: open the original</source>
        <translation>Mentions: open the original</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mentions: mark as noise</source>
        <translation>Mentions: mark as noise</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>pulse::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>pulse::SignIn</name>
    <message>
        <source>Nobody signed in to %1 in time, so it was given up. Nothing was changed; try again.</source>
        <translation>Nobody signed in to %1 in time, so it was given up. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>You can close this page and go back to Pulsecheck.</source>
        <translation>You can close this page and go back to Pulsecheck.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Pulsecheck says why. You can close this page.</source>
        <translation>Pulsecheck says why. You can close this page.</translation>
    </message>
    <message>
        <source>What came back from the browser does not belong to this sign-in, so it was not used. Try again, and finish it in the page that opens.</source>
        <translation>What came back from the browser does not belong to this sign-in, so it was not used. Try again, and finish it in the page that opens.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>The sign-in was stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>pulse::SignInRow</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Sign in in the browser</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Sign in to %1</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>On another device</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancel sign-in</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Address of the sign-in</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Signed in as %1.</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser. If no page opened, open this address:</source>
        <translation>Waiting for you to finish in the browser. If no page opened, open this address:</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one on this computer:</source>
        <translation>No browser could be opened. Open this address in one on this computer:</translation>
    </message>
    <message>
        <source>On any device, open this address and enter the code %1:</source>
        <translation>On any device, open this address and enter the code %1:</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Waiting for %1.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Signed in.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
</context>
<context>
    <name>pulse::SourceDialog</name>
    <message>
        <source>Edit source</source>
        <translation>Edit source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>What to collect</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How this source is called in lists.</source>
        <translation>How this source is called in lists.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Every hour</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Every %1 hours</translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation>Every %1 minutes</translation>
    </message>
    <message>
        <source>One is saved; leave empty to keep it</source>
        <translation>One is saved; leave empty to keep it</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty.</source>
        <translation>&quot;%1&quot; is still empty.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testing</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Give the source a name.</translation>
    </message>
    <message>
        <source>This system has no key store: the access token lasts until the program closes.</source>
        <translation>This system has no key store: the access token lasts until the program closes.</translation>
    </message>
    <message>
        <source>This system has no key store (GNOME Keyring or KWallet): sign-ins and tokens last until the program closes.</source>
        <translation>This system has no key store (GNOME Keyring or KWallet): sign-ins and tokens last until the program closes.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app first.</source>
        <translation>Enter the client ID of your app first.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars. At this interval that could come to %2 a month; it stops at your limit of %3.</source>
        <translation>A round costs at most %1 US dollars. At this interval that could come to %2 a month; it stops at your limit of %3.</translation>
    </message>
    <message>
        <source>A round costs at most %1 US dollars, that is at most %2 a month at this interval.</source>
        <translation>A round costs at most %1 US dollars, that is at most %2 a month at this interval.</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Keep the words</translation>
    </message>
    <message>
        <source>%1 days, as its terms ask</source>
        <translation>%1 days, as its terms ask</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>For good</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Past that time posts are only counted. A service&apos;s terms may ask for a shorter one.</source>
        <translation>Past that time posts are only counted. A service&apos;s terms may ask for a shorter one.</translation>
    </message>
</context>
<context>
    <name>pulse::SourceHealthView</name>
    <message>
        <source>Steps of the test</source>
        <translation>Steps of the test</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 of %2 left</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>, full again %1</source>
        <translation>, full again %1</translation>
    </message>
    <message>
        <source>%1 this month, limit %2</source>
        <translation>%1 this month, limit %2</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 this month</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>None in 28 days</source>
        <translation>None in 28 days</translation>
    </message>
    <message>
        <source>%1 in 28 days. The latest: %2 to %3. %4</source>
        <extracomment>%1 how many, %2 and %3 begin and end of the latest, %4 why</extracomment>
        <translation>%1 in 28 days. The latest: %2 to %3. %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>New posts</translation>
    </message>
    <message>
        <source>%1 a day, %2 in all</source>
        <translation>%1 a day, %2 in all</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>The service does not say</source>
        <translation>The service does not say</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Posts are kept</source>
        <translation>Posts are kept</translation>
    </message>
    <message>
        <source>%1 days, then only counted</source>
        <translation>%1 days, then only counted</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>For good</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>%1 unreadable in the last round: %2</source>
        <translation>%1 unreadable in the last round: %2</translation>
    </message>
    <message>
        <source>Own channel</source>
        <translation>Own channel</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <extracomment>%1 a sign that it worked or not, %2 the step, %3 what came of it</extracomment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>%1 this month; all sources with its key: %2, limit %3</source>
        <extracomment>%1 of this source, %2 of all sources with its key, %3 limit</extracomment>
        <translation>%1 this month; all sources with its key: %2, limit %3</translation>
    </message>
    <message>
        <source>Looked up again</source>
        <translation>Looked up again</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>%1 stored posts, %2 of them deleted there; last %3</source>
        <extracomment>%1 number of stored posts, %2 how many of them were deleted at the service, %3 when</extracomment>
        <translation>%1 stored posts, %2 of them deleted there; last %3</translation>
    </message>
    <message>
        <source>%1: %2 posts, %3 rows set aside, %4</source>
        <translation>%1: %2 posts, %3 rows set aside, %4</translation>
    </message>
    <message>
        <source>%1: %2 posts, %3</source>
        <translation>%1: %2 posts, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still be written and wait</source>
        <translation>
            <numerusform>%n file may still be written and waits</numerusform>
            <numerusform>%n files may still be written and wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulse::SourceTableModel</name>
    <message>
        <source>Public posts of %1</source>
        <translation>Public posts of %1</translation>
    </message>
    <message>
        <source>Public posts that %1 knows</source>
        <translation>Public posts that %1 knows</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecting</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Not collected yet</translation>
    </message>
    <message>
        <source>%1 new of %2</source>
        <translation>%1 new of %2</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Last round</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Last success</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
</context>
<context>
    <name>pulse::SourceTestView</name>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>pulse::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where mentions are collected from. Each source is read on its own schedule; what one cannot deliver delays no other.</source>
        <translation>Where mentions are collected from. Each source is read on its own schedule; what one cannot deliver delays no other.</translation>
    </message>
    <message>
        <source>Nothing is collected yet</source>
        <translation>Nothing is collected yet</translation>
    </message>
    <message>
        <source>Add a feed, a news search, a channel or a Mastodon hashtag. No account is needed.</source>
        <translation>Add a feed, a news search, a channel or a Mastodon hashtag. No account is needed.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>Collect all now</source>
        <translation>Collect all now</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collect now</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Collect on schedule</source>
        <translation>Collect on schedule</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is collected again.</source>
        <translation>&quot;%1&quot; is collected again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer collected.</source>
        <translation>&quot;%1&quot; is no longer collected.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added.</source>
        <translation>&quot;%1&quot; was added.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed.</source>
        <translation>&quot;%1&quot; was changed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. What it brought stays.</source>
        <translation>&quot;%1&quot; was removed. What it brought stays.</translation>
    </message>
    <message>
        <source>%1: %2 new mentions.</source>
        <translation>%1: %2 new mentions.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed with its access. What it brought stays.</source>
        <translation>&quot;%1&quot; was removed with its access. What it brought stays.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tries the source out step by step and stores nothing.</source>
        <translation>Tries the source out step by step and stores nothing.</translation>
    </message>
</context>
<context>
    <name>pulse::SpanDialog</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>The last day is before the first day.</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeCard</name>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>What rose</translation>
    </message>
    <message>
        <source>Record as crisis</source>
        <translation>Record as crisis</translation>
    </message>
    <message>
        <source>Known cause</source>
        <translation>Known cause</translation>
    </message>
    <message>
        <source>Did not matter</source>
        <translation>Did not matter</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Nothing occurs more often than usual among these posts: many people wrote on their own.</source>
        <translation>Nothing occurs more often than usual among these posts: many people wrote on their own.</translation>
    </message>
    <message>
        <source>Press again to take it back</source>
        <translation>Press again to take it back</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 mentions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>1 mention</source>
        <extracomment>%1 a number</extracomment>
        <translation>1 mention</translation>
    </message>
    <message>
        <source>Teaches this topic: changes like it are told less often</source>
        <translation>Teaches this topic: changes like it are told less often</translation>
    </message>
    <message>
        <source>The channel tells how many, not who or why: the mentions of the same time may say it.</source>
        <translation>The channel tells how many, not who or why: the mentions of the same time may say it.</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeDriverModel</name>
    <message>
        <source>What rose</source>
        <translation>What rose</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>pulse::SpikeLogModel</name>
    <message>
        <source>%1 (week)</source>
        <translation>%1 (week)</translation>
    </message>
    <message>
        <source>%1 (day)</source>
        <translation>%1 (day)</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Actual/usual</source>
        <translation>Actual/usual</translation>
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
        <translation>Path over places</translation>
    </message>
</context>
<context>
    <name>pulse::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add somebody of the staff</source>
        <translation>Add somebody of the staff</translation>
    </message>
    <message>
        <source>Change somebody of the staff</source>
        <translation>Change somebody of the staff</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>for instance press, service</source>
        <translation>for instance press, service</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>For the team</translation>
    </message>
    <message>
        <source>One a line: the address of the profile, or
X: hana_kim, or @hana_kim on any place</source>
        <translation>One a line: the address of the profile, or
X: hana_kim, or @hana_kim on any place</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Their public posts are read in the daily crisis scan, with risk words marked.</source>
        <translation>Their public posts are read in the daily crisis scan, with risk words marked.</translation>
    </message>
    <message>
        <source>Their posts are not read in the crisis scan. In People they stand among the staff.</source>
        <translation>Their posts are not read in the crisis scan. In People they stand among the staff.</translation>
    </message>
</context>
<context>
    <name>pulse::StaffModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Agreed, day unknown</source>
        <translation>Agreed, day unknown</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Agreed on %1</translation>
    </message>
    <message>
        <source>Declined on %1</source>
        <translation>Declined on %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Latest post collected</source>
        <translation>Latest post collected</translation>
    </message>
</context>
<context>
    <name>pulse::StaffPanel</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>The company&apos;s own people and their public accounts. The daily crisis scan reads the posts of those who agreed, with risk words marked; in People all of them stand apart from the public. A post that no source collects, on LinkedIn for instance, is added by hand on Mentions.</source>
        <translation>The company&apos;s own people and their public accounts. The daily crisis scan reads the posts of those who agreed, with risk words marked; in People all of them stand apart from the public. A post that no source collects, on LinkedIn for instance, is added by hand on Mentions.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Add somebody…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The crisis scan reads %1 of %2. The words that it marks are under Accounts and risk words.</source>
        <translation>The crisis scan reads %1 of %2. The words that it marks are under Accounts and risk words.</translation>
    </message>
    <message>
        <source>%1 is marked as staff in People and not listed here. Add…</source>
        <translation>%1 is marked as staff in People and not listed here. Add…</translation>
    </message>
    <message>
        <source>Added to the staff list: %1</source>
        <translation>Added to the staff list: %1</translation>
    </message>
    <message>
        <source>Changed in the staff list: %1</source>
        <translation>Changed in the staff list: %1</translation>
    </message>
    <message>
        <source>Removed from the staff list: %1</source>
        <translation>Removed from the staff list: %1</translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation>Nobody is listed yet</translation>
    </message>
    <message>
        <source>Add spokespeople and whoever speaks of the company in public, and note whether they agreed.</source>
        <translation>Add spokespeople and whoever speaks of the company in public, and note whether they agreed.</translation>
    </message>
</context>
<context>
    <name>pulse::StartWindow</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Opening the workspace</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>The workspace could not be opened</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Making the sample</translation>
    </message>
    <message>
        <source>An invented brand with 400 days of talk. This takes some seconds, once.</source>
        <translation>An invented brand with 400 days of talk. This takes some seconds, once.</translation>
    </message>
</context>
<context>
    <name>pulse::TemplateDialog</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Del)</source>
        <translation>Remove the item (Del)</translation>
    </message>
    <message>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation>Undo the last step (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Restore the original</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit the checklist</source>
        <translation>Edit the checklist</translation>
    </message>
    <message>
        <source>Holds for the lists that open from now on. Those that are open or past keep their wording.</source>
        <translation>Holds for the lists that open from now on. Those that are open or past keep their wording.</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Items of the checklist</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>The checklist was changed for the lists to come.</source>
        <translation>The checklist was changed for the lists to come.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>Close without saving what you changed?</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Export the checklist</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>Checklists (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Import a checklist</translation>
    </message>
    <message>
        <source>Checklists (*.json);;All files (*)</source>
        <translation>Checklists (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 holds no list of this kind. Nothing was changed.</source>
        <translation>%1 holds no list of this kind. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>pulse::TemplateItemForm</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>Done means</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Applies when</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Conditional</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Whoever does the list</source>
        <translation>Whoever does the list</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Evidence beside the item</source>
        <translation>Evidence beside the item</translation>
    </message>
    <message>
        <source>%1, Korean</source>
        <extracomment>%1 the name of a field; the language of its text follows</extracomment>
        <translation>%1, Korean</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, English</translation>
    </message>
    <message>
        <source>On these days only (none: every day of the list)</source>
        <translation>On these days only (none: every day of the list)</translation>
    </message>
</context>
<context>
    <name>pulse::TimeChart</name>
    <message>
        <source>Week of %1</source>
        <translation>Week of %1</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: no data</translation>
    </message>
    <message>
        <source>%1 · %2 · too little past to compare</source>
        <translation>%1 · %2 · too little past to compare</translation>
    </message>
    <message>
        <source>%1 · %2 · typical %3 (%4–%5)</source>
        <extracomment>%1 time, %2 what is counted and how many, %3 typical value, %4 and %5 its range</extracomment>
        <translation>%1 · %2 · typical %3 (%4–%5)</translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>Chart over time</translation>
    </message>
    <message>
        <source>Spans in which something was not collected: %1.</source>
        <translation>Spans in which something was not collected: %1.</translation>
    </message>
    <message>
        <source>%1: not collected</source>
        <translation>%1: not collected</translation>
    </message>
    <message>
        <source>%1 (not all was collected)</source>
        <translation>%1 (not all was collected)</translation>
    </message>
</context>
<context>
    <name>pulse::TodayPage</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Annual</translation>
    </message>
    <message>
        <source>Mention volume and typical range</source>
        <translation>Mention volume and typical range</translation>
    </message>
    <message>
        <source>What to look at now</source>
        <translation>What to look at now</translation>
    </message>
    <message>
        <source>by hour · last 7 days · shaded: typical range (90%)</source>
        <translation>by hour · last 7 days · shaded: typical range (90%)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible crisis(es)</source>
        <translation>
            <numerusform>%n possible crisis</numerusform>
            <numerusform>%n possible crises</numerusform>
        </translation>
    </message>
    <message>
        <source>benchmark %1</source>
        <translation>benchmark %1</translation>
    </message>
    <message>
        <source>typical not known yet (n=%1)</source>
        <translation>typical not known yet (n=%1)</translation>
    </message>
    <message>
        <source>typical %1</source>
        <translation>typical %1</translation>
    </message>
    <message>
        <source>Nothing stands out. The talk of the last 24 hours is as usual.</source>
        <translation>Nothing stands out. The talk of the last 24 hours is as usual.</translation>
    </message>
    <message>
        <source>Welcome to Pulsecheck</source>
        <translation>Welcome to Pulsecheck</translation>
    </message>
    <message>
        <source>In three steps this page shows what is said about your brand, what is unusual and what to do today.</source>
        <translation>In three steps this page shows what is said about your brand, what is unusual and what to do today.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Look at the sample first</source>
        <translation>Look at the sample first</translation>
    </message>
    <message>
        <source>No mentions of %1 yet</source>
        <translation>No mentions of %1 yet</translation>
    </message>
    <message>
        <source>As soon as posts come in from a file or a source, this page shows the day&apos;s figures, the checklist and what stands out.</source>
        <translation>As soon as posts come in from a file or a source, this page shows the day&apos;s figures, the checklist and what stands out.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>All KPIs</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>%1 yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are being read. As soon as posts come in, this page shows the day&apos;s figures, the checklist and what stands out.</source>
        <translation>
            <numerusform>%n source is being read. As soon as posts come in, this page shows the day&apos;s figures, the checklist and what stands out.</numerusform>
            <numerusform>%n sources are being read. As soon as posts come in, this page shows the day&apos;s figures, the checklist and what stands out.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the sources do</source>
        <translation>How the sources do</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>too little data</translation>
    </message>
</context>
<context>
    <name>pulse::TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>The brand in view</source>
        <translation>The brand in view</translation>
    </message>
    <message>
        <source>Search mentions</source>
        <translation>Search mentions</translation>
    </message>
    <message>
        <source>Search mentions – &quot;phrase&quot; -word sentiment:negative   Ctrl+K</source>
        <translation>Search mentions – &quot;phrase&quot; -word sentiment:negative   Ctrl+K</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, AND OR NOT, #tag, @handle, prefix*, lang:ko, source:, likes&gt;10</source>
        <translation>Words, &quot;phrases&quot;, AND OR NOT, #tag, @handle, prefix*, lang:ko, source:, likes&gt;10</translation>
    </message>
    <message>
        <source>Collect from every source now (F5)</source>
        <translation>Collect from every source now (F5)</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>No brand yet</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competitors</translation>
    </message>
    <message>
        <source>Edit brands…</source>
        <translation>Edit brands…</translation>
    </message>
    <message>
        <source>Brand in view: %1</source>
        <extracomment>%1 is the name of a brand</extracomment>
        <translation>Brand in view: %1</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Refreshing…</translation>
    </message>
    <message>
        <source>Search mentions – &quot;phrase&quot; -word   Ctrl+K</source>
        <translation>Search mentions – &quot;phrase&quot; -word   Ctrl+K</translation>
    </message>
</context>
<context>
    <name>pulse::TrendsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Nothing to draw yet</translation>
    </message>
    <message>
        <source>Mentions over time appear here with the range that is usual for each weekday and hour, and every rise and fall with what is behind it.</source>
        <translation>Mentions over time appear here with the range that is usual for each weekday and hour, and every rise and fall with what is behind it.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Add a brand</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Drag to zoom · click a point to explain it</source>
        <translation>Drag to zoom · click a point to explain it</translation>
    </message>
    <message>
        <source>Log of spikes and drops</source>
        <translation>Log of spikes and drops</translation>
    </message>
    <message>
        <source>No spikes yet</source>
        <translation>No spikes yet</translation>
    </message>
    <message>
        <source>Rises and falls out of the usual range are kept here, with what you made of them.</source>
        <translation>Rises and falls out of the usual range are kept here, with what you made of them.</translation>
    </message>
    <message>
        <source>%1 by hour — line: actual, shade: usual range (weekday and hour, 90%)</source>
        <translation>%1 by hour — line: actual, shade: usual range (weekday and hour, 90%)</translation>
    </message>
    <message>
        <source>%1 by day — line: actual, shade: usual range (weekday, 90%)</source>
        <translation>%1 by day — line: actual, shade: usual range (weekday, 90%)</translation>
    </message>
    <message>
        <source>%1 by week — line: actual, shade: usual range (last eight weeks, 90%)</source>
        <translation>%1 by week — line: actual, shade: usual range (last eight weeks, 90%)</translation>
    </message>
    <message>
        <source>No mentions in this span. Choose a longer one, or add a source.</source>
        <translation>No mentions in this span. Choose a longer one, or add a source.</translation>
    </message>
    <message>
        <source>This spike is gone</source>
        <translation>This spike is gone</translation>
    </message>
    <message>
        <source>No spike chosen</source>
        <translation>No spike chosen</translation>
    </message>
    <message>
        <source>Click a red span of the chart or a line of the log: here it says what happened, what was usual, what rose and where it came from.</source>
        <translation>Click a red span of the chart or a line of the log: here it says what happened, what was usual, what rose and where it came from.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Recorded: %1</translation>
    </message>
    <message>
        <source>Note on this spike</source>
        <translation>Note on this spike</translation>
    </message>
    <message>
        <source>What was behind it, and what was done</source>
        <translation>What was behind it, and what was done</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Note saved</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>Sensitivity…</translation>
    </message>
    <message>
        <source>How small a change is flagged, tried on your own past</source>
        <translation>How small a change is flagged, tried on your own past</translation>
    </message>
    <message>
        <source>A crisis case was opened: see Cases</source>
        <translation>A crisis case was opened: see Cases</translation>
    </message>
    <message>
        <source>Figures of own channels are known by the day</source>
        <translation>Figures of own channels are known by the day</translation>
    </message>
    <message>
        <source>No source told this figure in this span. Choose a longer one, or add a source of an own account.</source>
        <translation>No source told this figure in this span. Choose a longer one, or add a source of an own account.</translation>
    </message>
    <message>
        <source>More metrics</source>
        <translation>More metrics</translation>
    </message>
    <message>
        <source>Large chart</source>
        <translation>Large chart</translation>
    </message>
    <message>
        <source>Folds what is told below, or shows it again</source>
        <translation>Folds what is told below, or shows it again</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>Show what is behind it</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 by month</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>%1 by year</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 y</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>The last year</translation>
    </message>
    <message>
        <source>5 y</source>
        <translation>5 y</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>The last 5 years</translation>
    </message>
    <message>
        <source>%1 has to be %2 times as far off to be told. See Sensitivity.</source>
        <translation>%1 has to be %2 times as far off to be told. See Sensitivity.</translation>
    </message>
</context>
<context>
    <name>pulse::WorkspacePanel</name>
    <message>
        <source>Workspace file</source>
        <translation>Workspace file</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this machine. A backup is a whole copy that opens like the original.</source>
        <translation>Everything is kept in one file on this machine. A backup is a whole copy that opens like the original.</translation>
    </message>
    <message>
        <source>What the workspace file holds</source>
        <translation>What the workspace file holds</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>The check is running</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Open another workspace…</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1
Size: %2
Mentions: %3 (%4)
Authors: %5 · Brands: %6 · Sources: %7 · Changes by people: %8</source>
        <translation>%1
Size: %2
Mentions: %3 (%4)
Authors: %5 · Brands: %6 · Sources: %7 · Changes by people: %8</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>The workspace is sound.</translation>
    </message>
    <message>
        <source>Something is wrong: %1 damaged places, %2 broken references, %3 wrong counts. Restore a backup, or save a copy of the file and ask for help.</source>
        <translation>Something is wrong: %1 damaged places, %2 broken references, %3 wrong counts. Restore a backup, or save a copy of the file and ask for help.</translation>
    </message>
    <message>
        <source>Remove a person&apos;s data…</source>
        <translation>Remove a person&apos;s data…</translation>
    </message>
    <message>
        <source>Removed: the words of %1 posts, traces in %2 records. Backups and files exported before still hold them: remove those or make them anew.</source>
        <translation>Removed: the words of %1 posts, traces in %2 records. Backups and files exported before still hold them: remove those or make them anew.</translation>
    </message>
</context>
<context>
    <name>pulse::YearPage</name>
    <message>
        <source>What was decided, by whom and on what evidence; a year later, what became of it.</source>
        <translation>What was decided, by whom and on what evidence; a year later, what became of it.</translation>
    </message>
    <message>
        <source>Ways of working with the words by which they are found, to keep, adjust or drop.</source>
        <translation>Ways of working with the words by which they are found, to keep, adjust or drop.</translation>
    </message>
    <message>
        <source>Hours, cost and conversions of each channel; reach and engagement come from the mentions.</source>
        <translation>Hours, cost and conversions of each channel; reach and engagement come from the mentions.</translation>
    </message>
    <message>
        <source>Age, gender and region by channel, from each network&apos;s own statistics, with their origin.</source>
        <translation>Age, gender and region by channel, from each network&apos;s own statistics, with their origin.</translation>
    </message>
    <message>
        <source>Product lines as queries: each gathers its mentions.</source>
        <translation>Product lines as queries: each gathers its mentions.</translation>
    </message>
    <message>
        <source>Partners with the words that name them; costs and results stand in the return.</source>
        <translation>Partners with the words that name them; costs and results stand in the return.</translation>
    </message>
    <message>
        <source>Costs of campaigns and sponsorships.</source>
        <translation>Costs of campaigns and sponsorships.</translation>
    </message>
    <message>
        <source>What campaigns and sponsorships are known to have brought.</source>
        <translation>What campaigns and sponsorships are known to have brought.</translation>
    </message>
    <message>
        <source>What other departments received and did with it.</source>
        <translation>What other departments received and did with it.</translation>
    </message>
    <message>
        <source>Who may read which report or export, and when it was last handed over.</source>
        <translation>Who may read which report or export, and when it was last handed over.</translation>
    </message>
    <message>
        <source>Registers of the year</source>
        <translation>Registers of the year</translation>
    </message>
    <message>
        <source>What the year&apos;s data says</source>
        <translation>What the year&apos;s data says</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>The year after</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>No brand yet</source>
        <translation>No brand yet</translation>
    </message>
    <message>
        <source>Decisions, tactics, channels and the other registers of a year belong to a brand.</source>
        <translation>Decisions, tactics, channels and the other registers of a year belong to a brand.</translation>
    </message>
    <message>
        <source>Add a brand</source>
        <translation>Add a brand</translation>
    </message>
    <message>
        <source>Goals of the company for the coming year: which of them social media leads or supports, and how. They stand in the year in which they were written; a year later, what became of them.</source>
        <translation>Goals of the company for the coming year: which of them social media leads or supports, and how. They stand in the year in which they were written; a year later, what became of them.</translation>
    </message>
</context>
</TS>
