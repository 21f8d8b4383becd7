<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>Access</name>
        <message>
            <source>Ask a person with one of these roles: %1.</source>
            <translation>次のいずれかの役割を持つ人に依頼してください：%1。</translation>
        </message>
        <message>
            <source>%1 may not decide this gate.</source>
            <translation>%1 はこの承認を決定できません。</translation>
        </message>
        <message>
            <source>A gate is decided by a person of the roster: name that person.</source>
            <translation>承認を決定できるのは名簿に登録された人です。その人を指定してください。</translation>
        </message>
        <message>
            <source>This gate needs the role: %1.</source>
            <translation>この承認に必要な役割は「%1」です。該当する人に依頼してください。</translation>
        </message>
        <message>
            <source>Who started the run may not approve it: ask another person.</source>
            <translation>移行実行の開始者は、その承認を行えません。別の人に依頼してください。</translation>
        </message>
        <message>
            <source>viewer</source>
            <translation>閲覧者</translation>
        </message>
        <message>
            <source>approver of the prefecture</source>
            <translation>県承認者</translation>
        </message>
        <message>
            <source>operator</source>
            <translation>運用担当者</translation>
        </message>
        <message>
            <source>operations lead</source>
            <translation>運用責任者</translation>
        </message>
        <message>
            <source>migrator</source>
            <translation>移行担当者</translation>
        </message>
        <message>
            <source>user administrator</source>
            <translation>利用者管理者</translation>
        </message>
        <message>
            <source>auditor</source>
            <translation>監査者</translation>
        </message>
        <message>
            <source>look at the project</source>
            <translation>プロジェクトの閲覧</translation>
        </message>
        <message>
            <source>make, back up and check the project</source>
            <translation>プロジェクトの作成・バックアップ・検査</translation>
        </message>
        <message>
            <source>edit the roster</source>
            <translation>名簿の編集</translation>
        </message>
        <message>
            <source>import and assess servers</source>
            <translation>構成情報の取込みと移行可否判定</translation>
        </message>
        <message>
            <source>size servers</source>
            <translation>サイジング</translation>
        </message>
        <message>
            <source>plan the waves</source>
            <translation>移行ウェーブの計画</translation>
        </message>
        <message>
            <source>transfer disks</source>
            <translation>ディスクの転送</translation>
        </message>
        <message>
            <source>start migrations</source>
            <translation>移行実行の開始</translation>
        </message>
        <message>
            <source>pause, resume and cancel migrations</source>
            <translation>移行実行の一時停止・再開・中止</translation>
        </message>
        <message>
            <source>roll migrations back</source>
            <translation>切戻し</translation>
        </message>
        <message>
            <source>decide approvals</source>
            <translation>承認の決定</translation>
        </message>
        <message>
            <source>collect measurements</source>
            <translation>性能情報の収集</translation>
        </message>
        <message>
            <source>run a worker</source>
            <translation>ワーカーの実行</translation>
        </message>
        <message>
            <source>enter outages and planned stops</source>
            <translation>停止・障害と計画停止の登録</translation>
        </message>
        <message>
            <source>write reports</source>
            <translation>報告書の作成</translation>
        </message>
        <message>
            <source>publish reports</source>
            <translation>報告書の公開</translation>
        </message>
        <message>
            <source>read the operation log</source>
            <translation>操作履歴の閲覧</translation>
        </message>
        <message>
            <source>verify the operation log</source>
            <translation>操作履歴の検証</translation>
        </message>
        <message>
            <source>sign the operation log</source>
            <translation>操作履歴への署名</translation>
        </message>
        <message>
            <source>%1 may not do this: %2.</source>
            <translation>%1 には、この操作（%2）の権限がありません。</translation>
        </message>
    </context>
    <context>
        <name>Assess</name>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>%1 is older than the platform accepts (Windows Server 2016, Red Hat Enterprise Linux 8). Upgrade the guest before it moves.</source>
            <translation>%1 は、基盤が受け入れる版（Windows Server 2016、Red Hat Enterprise Linux 8）より古いものです。移行前にゲストOSを更新してください。</translation>
        </message>
        <message>
            <source>%1 is not among the operating systems of the specification. Agree on its support with the prefecture.</source>
            <translation>%1 は仕様書に定めるOSではありません。対応の可否を県と協議してください。</translation>
        </message>
        <message>
            <source>The release of the operating system is not known ("%1"). It needs to be checked.</source>
            <translation>OSの版が不明です（「%1」）。確認が必要です。</translation>
        </message>
        <message>
            <source>Support of %1 ends on %2, before operation ends on %3. Plan the upgrade to a successor.</source>
            <translation>%1 のサポートは %2 に終了し、運用期間の終了（%3）まで続きません。後継版への更新を計画してください。</translation>
        </message>
        <message>
            <source>The end of support of %1 is not in the table. Look it up at the maker.</source>
            <translation>%1 のサポート終了日が表にありません。メーカーの公表資料で確認してください。</translation>
        </message>
        <message>
            <source>%1 Windows servers, but licences for %2. Buy more or retire servers.</source>
            <translation>Windowsサーバー %1台に対し、ライセンスは %2台分です。追加購入するか、サーバーを減らしてください。</translation>
        </message>
        <message>
            <source>%1 Red Hat servers, but licences for %2. Buy more or retire servers.</source>
            <translation>Red Hatサーバー %1台に対し、ライセンスは %2台分です。追加購入するか、サーバーを減らしてください。</translation>
        </message>
        <message>
            <source>Only a list names this server. Read it from its hypervisor to learn its disks and NICs.</source>
            <translation>このサーバーは一覧にしか記載がありません。ハイパーバイザーから取り込み、ディスクとNICを把握してください。</translation>
        </message>
        <message>
            <source>%2 servers are named "%1". Rename or remove the extra ones.</source>
            <translation>「%1」という名称のサーバーが %2台あります。重複するものの名称を変更するか、削除してください。</translation>
        </message>
        <message>
            <source>The server belongs to no information system. Assign it to one.</source>
            <translation>このサーバーはどの情報システムにも属していません。情報システムを割り当ててください。</translation>
        </message>
        <message>
            <source>The information system "%1" has no department in charge. Assign one; approvals need it.</source>
            <translation>情報システム「%1」に所管の所属がありません。承認に必要なため、所属を設定してください。</translation>
        </message>
        <message>
            <source>%1: the specification says %2, the survey found %3.</source>
            <translation>%1：仕様書では %2、調査では %3 です。</translation>
        </message>
        <message>
            <source>Nobody knows how much data this server holds, so its copy cannot be planned. Enter its storage or survey its disks.</source>
            <translation>このサーバーのデータ量が不明なため、転送を計画できません。ストレージ容量を入力するか、ディスクを調査してください。</translation>
        </message>
        <message>
            <source>The disk's capacity is %1 bytes, which no disk has. Survey it again.</source>
            <translation>ディスクの容量が %1 バイトとなっており、あり得ない値です。調査し直してください。</translation>
        </message>
        <message>
            <source>The hypervisor knows no disk of this server. Check where it keeps its data.</source>
            <translation>ハイパーバイザーにこのサーバーのディスクがありません。データの保存場所を確認してください。</translation>
        </message>
        <message>
            <source>Where the disk is stored is not known, so it cannot be copied. Survey it again.</source>
            <translation>ディスクの保存場所が不明なため、転送できません。調査し直してください。</translation>
        </message>
        <message>
            <source>The disk's format is not known. Name it; guessing it could corrupt data.</source>
            <translation>ディスクの形式が不明です。推測するとデータを破損するおそれがあるため、形式を指定してください。</translation>
        </message>
        <message>
            <source>Disks of the format %1 do not record changes; the last pass compares the disk block by block. Allow for the time to read it.</source>
            <translation>%1 形式のディスクは変更箇所を記録しないため、最終転送では全ブロックを比較します。読取りにかかる時間を見込んでください。</translation>
        </message>
        <message>
            <source>The disk moves from bus %1 to virtio; the guest needs the driver, which conversion adds.</source>
            <translation>ディスクのバスが %1 から virtio に変わります。必要なドライバーは変換の際に追加されます。</translation>
        </message>
        <message>
            <source>The MAC address %1 is also used by %2. Two such servers disturb each other.</source>
            <translation>MACアドレス %1 は %2 でも使われています。同時に稼働すると互いに通信を妨げます。</translation>
        </message>
        <message>
            <source>The IP address %1 is also used by %2. Two such servers disturb each other.</source>
            <translation>IPアドレス %1 は %2 でも使われています。同時に稼働すると互いに通信を妨げます。</translation>
        </message>
        <message>
            <source>The NIC changes from %1 to virtio; check fixed addresses after the cutover.</source>
            <translation>NICが %1 から virtio に変わります。切替後に固定アドレスの設定を確認してください。</translation>
        </message>
        <message>
            <source>The use of this server was not measured; its size rests on what it has now.</source>
            <translation>このサーバーの使用量は測定されていません。サイズは現状の値だけに基づきます。</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The era "%1" does not begin after %2.</source>
            <translation>元号「%1」の開始日が %2 より後ではありません。</translation>
        </message>
        <message>
            <source>Give a name and a first day after %1.</source>
            <translation>元号名と、%1 より後の開始日を指定してください。</translation>
        </message>
        <message>
            <source>"%1" is not a period.</source>
            <translation>「%1」は期間ではありません。</translation>
        </message>
        <message>
            <source>Write it like %1.</source>
            <translation>%1 のように指定してください。</translation>
        </message>
        <message>
            <source>A calendar exception has no valid date.</source>
            <translation>暦の例外日の日付が正しくありません。</translation>
        </message>
        <message>
            <source>The calendar exception lacks a reason or a source.</source>
            <translation>暦の例外日に理由または根拠がありません。</translation>
        </message>
        <message>
            <source>Write why the day differs and which notice says so.</source>
            <translation>例外とする理由と、根拠となる通知を記入してください。</translation>
        </message>
        <message>
            <source>Office hours from %1 to %2 are not possible.</source>
            <translation>開庁時間を %1 から %2 までとすることはできません。</translation>
        </message>
        <message>
            <source>The end must come after the beginning on the same day.</source>
            <translation>終了は、同じ日の開始より後にしてください。</translation>
        </message>
        <message>
            <source>The calendar names the same exception day twice.</source>
            <translation>同じ例外日が暦に2回あります。</translation>
        </message>
        <message>
            <source>Keep one line for the day.</source>
            <translation>その日の行を1行だけにしてください。</translation>
        </message>
        <message>
            <source>End of the fiscal year</source>
            <translation>年度末</translation>
        </message>
        <message>
            <source>A working window has no valid time.</source>
            <translation>作業時間帯の時刻が正しくありません。</translation>
        </message>
        <message>
            <source>Write times from 0:00 to 23:59.</source>
            <translation>時刻は 0:00 から 23:59 までで指定してください。</translation>
        </message>
        <message>
            <source>The blackout ends before it begins.</source>
            <translation>作業禁止期間の終了が開始より前です。</translation>
        </message>
        <message>
            <source>Give an end after %1.</source>
            <translation>%1 より後の終了を指定してください。</translation>
        </message>
        <message>
            <source>The yearly blackout names a day that no year has.</source>
            <translation>毎年の作業禁止期間に、存在しない月日が指定されています。</translation>
        </message>
        <message>
            <source>Write month and day as they stand in a calendar.</source>
            <translation>暦にある月日を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>OS</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>OS family</source>
            <translation>OSの系統</translation>
        </message>
        <message>
            <source>specified CPU (cores)</source>
            <translation>基準値CPU（コア）</translation>
        </message>
        <message>
            <source>specified memory</source>
            <translation>基準値メモリ</translation>
        </message>
        <message>
            <source>specified storage</source>
            <translation>基準値ストレージ</translation>
        </message>
        <message>
            <source>measured CPU (cores)</source>
            <translation>実測値CPU（コア）</translation>
        </message>
        <message>
            <source>measured memory</source>
            <translation>実測値メモリ</translation>
        </message>
        <message>
            <source>measured storage</source>
            <translation>実測値ストレージ</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>firmware</source>
            <translation>ファームウェア</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>system</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>department</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>bus</source>
            <translation>バス</translation>
        </message>
        <message>
            <source>path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>allocated</source>
            <translation>割当済み容量</translation>
        </message>
        <message>
            <source>available</source>
            <translation>空き容量</translation>
        </message>
        <message>
            <source>MAC address</source>
            <translation>MACアドレス</translation>
        </message>
        <message>
            <source>model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>IPアドレス</translation>
        </message>
        <message>
            <source>CPU (cores)</source>
            <translation>CPU（コア）</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>bridge</source>
            <translation>ブリッジ</translation>
        </message>
        <message>
            <source>URI</source>
            <translation>URI</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>no longer in the source</source>
            <translation>取込元になし</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>No project is named.</source>
            <translation>プロジェクトが指定されていません。</translation>
        </message>
        <message>
            <source>Give --project PATH (or a postgresql:// URL), or set WATARI_PROJECT.</source>
            <translation>--project パス（または postgresql:// の URL）を指定するか、WATARI_PROJECT を設定してください。</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>このヘルプを表示する</translation>
        </message>
        <message>
            <source>Watari: inventory, sizing, migration and service level of a data centre's servers</source>
            <translation>渡り（Watari）：サーバーの調査、サイジング、移行、サービスレベル</translation>
        </message>
        <message>
            <source>Project file or postgresql:// URL; default: WATARI_PROJECT</source>
            <translation>プロジェクトのファイルまたは postgresql:// の URL（既定：WATARI_PROJECT）</translation>
        </message>
        <message>
            <source>Person of the roster who acts; default: by the user's account</source>
            <translation>名簿上の実施者（既定：利用者のアカウントによる）</translation>
        </message>
        <message>
            <source>Print one JSON document</source>
            <translation>JSON 文書を1つ出力する</translation>
        </message>
        <message>
            <source>Language; default: Japanese, English where LANG says en</source>
            <translation>言語（既定：日本語。LANG が en なら英語）</translation>
        </message>
        <message>
            <source>“%1” is not known here.</source>
            <translation>「%1」はここでは使えません。</translation>
        </message>
        <message>
            <source>See: %1 --help</source>
            <translation>参照：%1 --help</translation>
        </message>
        <message>
            <source>Give one of: %1.</source>
            <translation>次のどれかを指定してください：%1。</translation>
        </message>
        <message>
            <source>No command was given.</source>
            <translation>コマンドが指定されていません。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 がありません。</translation>
        </message>
        <message>
            <source>%1 takes exactly one value.</source>
            <translation>%1 には値を1つだけ指定してください。</translation>
        </message>
        <message>
            <source>Judge which servers can move; status 1 when something critical stands in the way</source>
            <translation>移行可否を判定する（致命の指摘事項があれば終了ステータス 1）</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>収集回数</translation>
        </message>
        <message>
            <source>Servers in the last round</source>
            <translation>最終回のサーバー数</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>測定数</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>問題：%1</translation>
        </message>
        <message>
            <source>Measure the servers on the project's hypervisors, every minute until stopped</source>
            <translation>プロジェクトのハイパーバイザー上のサーバーを、止めるまで毎分測定する</translation>
        </message>
        <message>
            <source>End after so many rounds; default: 0, never</source>
            <translation>この回数で終える（既定：0 は無制限）</translation>
        </message>
        <message>
            <source>From one round to the next; default: 60s</source>
            <translation>収集の間隔（既定：60s）</translation>
        </message>
        <message>
            <source>How long a hypervisor may take to answer; default: 10s</source>
            <translation>ハイパーバイザーの応答を待つ時間（既定：10s）</translation>
        </message>
        <message>
            <source>Show all of Watari on a virtual machine that it builds, migrates, rolls back and migrates again</source>
            <translation>仮想マシンを自ら作り、移行し、切り戻し、再び移行して、Watari のすべてを実演する</translation>
        </message>
        <message>
            <source>Folder for reports and evidence; default: a new temporary one</source>
            <translation>報告書と証跡を置くフォルダー（既定：新しい一時フォルダー）</translation>
        </message>
        <message>
            <source>Leave the machines and the project as they are at the end</source>
            <translation>終了後も仮想マシンとプロジェクトを残す</translation>
        </message>
        <message>
            <source>Planning date; default: 2026-01-05</source>
            <translation>計画日（既定：2026-01-05）</translation>
        </message>
        <message>
            <source>Write a migration's evidence as files with their SHA-256</source>
            <translation>移行の証跡を、SHA-256 を添えてファイルに書き出す</translation>
        </message>
        <message>
            <source>Id of the run, the beginning of it, or the server's name</source>
            <translation>移行実行の ID、その先頭部分、またはサーバー名</translation>
        </message>
        <message>
            <source>Folder for the files; made when absent</source>
            <translation>書き出し先のフォルダー（なければ作る）</translation>
        </message>
        <message>
            <source>Read servers from a list or a hypervisor into the project</source>
            <translation>一覧表またはハイパーバイザーからサーバーをプロジェクトに取り込む</translation>
        </message>
        <message>
            <source>.xlsx or .csv file, or a libvirt URI such as qemu:///system</source>
            <translation>.xlsx または .csv のファイル、または qemu:///system などの libvirt の URI</translation>
        </message>
        <message>
            <source>Show what was recognised; needs no project</source>
            <translation>認識した内容を表示する（プロジェクトは不要）</translation>
        </message>
        <message>
            <source>Show what would change; store nothing</source>
            <translation>変わる内容を表示する（保存しない）</translation>
        </message>
        <message>
            <source>Take the field from the column of this heading</source>
            <translation>項目をこの見出しの列から取る</translation>
        </message>
        <message>
            <source>Sheet of the workbook; default: the one whose headings fit best</source>
            <translation>ブックのシート（既定：見出しが最もよく合うもの）</translation>
        </message>
        <message>
            <source>Characters of a .csv file</source>
            <translation>.csv ファイルの文字コード</translation>
        </message>
        <message>
            <source>How long a hypervisor may take to answer; default: 30s</source>
            <translation>ハイパーバイザーの応答を待つ時間（既定：30s）</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>移行可否判定</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>バス</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>NIC</source>
            <translation>NIC</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>List the servers, or show one with its parts</source>
            <translation>サーバーを一覧する、または1台をその構成とともに表示する</translation>
        </message>
        <message>
            <source>Name or id of the one server to show</source>
            <translation>表示する1台の名前または ID</translation>
        </message>
        <message>
            <source>Give a job up</source>
            <translation>ジョブを中止する</translation>
        </message>
        <message>
            <source>Id of the job, or the beginning of it</source>
            <translation>ジョブの ID、またはその先頭部分</translation>
        </message>
        <message>
            <source>List the workers' jobs</source>
            <translation>ワーカーのジョブを一覧する</translation>
        </message>
        <message>
            <source>Let a job rest; what it has done stays</source>
            <translation>ジョブを休ませる（済んだ分は残る）</translation>
        </message>
        <message>
            <source>Let a resting job go on</source>
            <translation>休ませたジョブを続ける</translation>
        </message>
        <message>
            <source>List the newest rows of the operation log</source>
            <translation>操作履歴の新しい行を一覧する</translation>
        </message>
        <message>
            <source>Most rows to list; default: 100</source>
            <translation>表示する最大の行数（既定：100）</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>At</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>On</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Check that nobody changed the operation log</source>
            <translation>操作履歴が書き換えられていないことを確かめる</translation>
        </message>
        <message>
            <source>Show what the collector measured of a server</source>
            <translation>サーバーの測定値を表示する</translation>
        </message>
        <message>
            <source>Name or id of the server</source>
            <translation>サーバーの名前または ID</translation>
        </message>
        <message>
            <source>What to show; default: cpu_use</source>
            <translation>表示する項目（既定：cpu_use）</translation>
        </message>
        <message>
            <source>Begin; default: the first sample</source>
            <translation>開始（既定：最初の測定）</translation>
        </message>
        <message>
            <source>End; default: the last sample</source>
            <translation>終了（既定：最後の測定）</translation>
        </message>
        <message>
            <source>Nobody measured this server then.</source>
            <translation>このサーバーはその期間に測定されていません。</translation>
        </message>
        <message>
            <source>Record that a server was down</source>
            <translation>サーバーの停止・障害を記録する</translation>
        </message>
        <message>
            <source>When it went down</source>
            <translation>停止した日時</translation>
        </message>
        <message>
            <source>When it served again; default: still down</source>
            <translation>復旧した日時（既定：停止中）</translation>
        </message>
        <message>
            <source>Where the cause lay; default: virtualization</source>
            <translation>原因の層（既定：virtualization）</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>List the outages that reach into a month</source>
            <translation>その月にかかる停止・障害を一覧する</translation>
        </message>
        <message>
            <source>Year and month</source>
            <translation>年月</translation>
        </message>
        <message>
            <source>Put a person on the roster</source>
            <translation>名簿に担当者を加える</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>担当者の名前</translation>
        </message>
        <message>
            <source>What the person may do</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Whom the person works for</source>
            <translation>所属する組織</translation>
        </message>
        <message>
            <source>Account of this machine the person works under</source>
            <translation>この機器で使うアカウント</translation>
        </message>
        <message>
            <source>Change an entry of the roster</source>
            <translation>名簿の記載を変える</translation>
        </message>
        <message>
            <source>Name or id of the person</source>
            <translation>担当者の名前または ID</translation>
        </message>
        <message>
            <source>Roles in place of the present ones</source>
            <translation>今の役割に代わる役割</translation>
        </message>
        <message>
            <source>Take all roles away</source>
            <translation>役割をすべて外す</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新しい名前</translation>
        </message>
        <message>
            <source>List the roster</source>
            <translation>名簿を一覧する</translation>
        </message>
        <message>
            <source>Take a person off the roster</source>
            <translation>名簿から担当者を外す</translation>
        </message>
        <message>
            <source>%1 is no longer on the roster.</source>
            <translation>%1 を名簿から外しました。</translation>
        </message>
        <message>
            <source>Judge the stored plan against today's inventory; status 1 when it no longer holds</source>
            <translation>保存した計画を現在の構成情報で判定する（成り立たなければ終了ステータス 1）</translation>
        </message>
        <message>
            <source>Plan the waves anew; status 1 when no plan is feasible</source>
            <translation>移行ウェーブを計画し直す（実行可能な計画がなければ終了ステータス 1）</translation>
        </message>
        <message>
            <source>Planning date; default: that of the last plan, else today</source>
            <translation>計画日（既定：前の計画の日、なければ今日）</translation>
        </message>
        <message>
            <source>Last day of the cutovers</source>
            <translation>切替の期限日</translation>
        </message>
        <message>
            <source>Rate of the line</source>
            <translation>回線速度</translation>
        </message>
        <message>
            <source>Share of the line that copies may use</source>
            <translation>転送に使える回線の割合</translation>
        </message>
        <message>
            <source>Hours in which copies run and cutovers happen, or all-day</source>
            <translation>転送と切替を行う時間帯、または all-day（終日）</translation>
        </message>
        <message>
            <source>Time a cutover needs</source>
            <translation>切替の所要時間</translation>
        </message>
        <message>
            <source>Most cutovers in one night or day off</source>
            <translation>一夜または閉庁日1日の切替数の上限</translation>
        </message>
        <message>
            <source>No work then; in place of those of the last plan</source>
            <translation>作業禁止期間（前の計画のものに代わる）</translation>
        </message>
        <message>
            <source>Forget the blackouts of the last plan</source>
            <translation>前の計画の作業禁止期間をなくす</translation>
        </message>
        <message>
            <source>No work from</source>
            <translation>作業禁止 開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Show the stored plan and what it was made from</source>
            <translation>保存した計画とその前提を表示する</translation>
        </message>
        <message>
            <source>Nothing was planned yet.</source>
            <translation>まだ計画していません。</translation>
        </message>
        <message>
            <source>Record a stop that was approved before it began</source>
            <translation>事前に承認された計画停止を記録する</translation>
        </message>
        <message>
            <source>Begin of the stop</source>
            <translation>停止の開始</translation>
        </message>
        <message>
            <source>End of the stop</source>
            <translation>停止の終了</translation>
        </message>
        <message>
            <source>When it was approved</source>
            <translation>承認日時</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>List the planned stops that reach into a month</source>
            <translation>その月にかかる計画停止を一覧する</translation>
        </message>
        <message>
            <source>Copy the project consistently while others work on it</source>
            <translation>ほかの人の作業中でも整合の取れたバックアップを取る</translation>
        </message>
        <message>
            <source>File of the copy; it must not exist</source>
            <translation>バックアップのファイル（既存のファイルは不可）</translation>
        </message>
        <message>
            <source>The project was copied to %1 (%2).</source>
            <translation>プロジェクトを %1 にバックアップしました（%2）。</translation>
        </message>
        <message>
            <source>The store agrees with itself.</source>
            <translation>保存データに矛盾はありません。</translation>
        </message>
        <message>
            <source>Check the store, its references and the operation log</source>
            <translation>保存データ、参照関係、操作履歴を検査する</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Schema version</source>
            <translation>スキーマのバージョン</translation>
        </message>
        <message>
            <source>Rows of the operation log</source>
            <translation>操作履歴の行数</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>%1 (Windows %2, Red Hat %3)</source>
            <translation>%1（Windows %2、Red Hat %3）</translation>
        </message>
        <message>
            <source>As specified</source>
            <translation>仕様書の基準値</translation>
        </message>
        <message>
            <source>%1 cores, %2 memory, %3 storage</source>
            <translation>%1コア、メモリ %2、ストレージ %3</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Plan ends</source>
            <translation>計画の終わり</translation>
        </message>
        <message>
            <source>not planned yet</source>
            <translation>未計画</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>%1 under way, %2 waiting for somebody, %3 committed</source>
            <translation>実行中 %1、承認等待ち %2、確定 %3</translation>
        </message>
        <message>
            <source>Show what is in the project</source>
            <translation>プロジェクトの内容を表示する</translation>
        </message>
        <message>
            <source>Make a new project</source>
            <translation>新しいプロジェクトを作る</translation>
        </message>
        <message>
            <source>Name of the project</source>
            <translation>プロジェクトの名前</translation>
        </message>
        <message>
            <source>Fill it with the specification's sixteen servers to look around in</source>
            <translation>見て回れるよう、仕様書の16台のサーバーを入れる</translation>
        </message>
        <message>
            <source>Planning date of the sample; default: 2026-01-05</source>
            <translation>サンプルの計画日（既定：2026-01-05）</translation>
        </message>
        <message>
            <source>The project “%1” was made: %2</source>
            <translation>プロジェクト「%1」を作りました：%2</translation>
        </message>
        <message>
            <source>Print a migration as PDF and XLSX</source>
            <translation>移行の報告書を PDF と XLSX で作る</translation>
        </message>
        <message>
            <source>Print the plan of the waves as PDF and XLSX</source>
            <translation>移行計画書を PDF と XLSX で作る</translation>
        </message>
        <message>
            <source>Print the service level of a month as PDF and XLSX</source>
            <translation>月の SLA 報告書を PDF と XLSX で作る</translation>
        </message>
        <message>
            <source>Approve what a migration waits for</source>
            <translation>移行が待っている承認を与える</translation>
        </message>
        <message>
            <source>Give a migration up at the next safe point</source>
            <translation>次の安全な時点で移行実行を中止する</translation>
        </message>
        <message>
            <source>Why, for the record</source>
            <translation>理由（記録に残る）</translation>
        </message>
        <message>
            <source>List the migrations, newest first</source>
            <translation>移行実行を新しい順に一覧する</translation>
        </message>
        <message>
            <source>Refuse what a migration waits for</source>
            <translation>移行が待っている承認を却下する</translation>
        </message>
        <message>
            <source>Ask for the way back: the source serves again</source>
            <translation>切戻しを求める（移行元が再び稼働する）</translation>
        </message>
        <message>
            <source>Show a migration with its gates, steps and evidence</source>
            <translation>移行実行を、承認、経過、証跡とともに表示する</translation>
        </message>
        <message>
            <source>Begin the migration of a server; a worker does it</source>
            <translation>サーバーの移行を始める（ワーカーが実行する）</translation>
        </message>
        <message>
            <source>Folder for disks, journals and evidence</source>
            <translation>ディスク、転送ジャーナル、証跡を置くフォルダー</translation>
        </message>
        <message>
            <source>Name of the guest on the target</source>
            <translation>移行先での仮想マシンの名称</translation>
        </message>
        <message>
            <source>Target hypervisor; default: the source's</source>
            <translation>移行先のハイパーバイザー（既定：移行元と同じ）</translation>
        </message>
        <message>
            <source>Network of the target; default: NICs without a network</source>
            <translation>移行先のネットワーク（既定：NIC をつながない）</translation>
        </message>
        <message>
            <source>How the started target is checked; default: powered_on</source>
            <translation>起動した移行先の確認方法（既定：powered_on）</translation>
        </message>
        <message>
            <source>Longest wait for the source to shut down; default: 5min</source>
            <translation>移行元の停止を待つ上限（既定：5min）</translation>
        </message>
        <message>
            <source>Longest wait for the target to boot; default: 10min</source>
            <translation>移行先の起動を待つ上限（既定：10min）</translation>
        </message>
        <message>
            <source>Time to commit before it is rolled back; default: 1d</source>
            <translation>確定までの猶予。過ぎると切り戻す（既定：1d）</translation>
        </message>
        <message>
            <source>Size every server from its measured use</source>
            <translation>測定値から全サーバーのサイジングを行う</translation>
        </message>
        <message>
            <source>Judge the service level of a month; status 1 when it is not met</source>
            <translation>月の SLA を判定する（不適合なら終了ステータス 1）</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>移行元</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>転送ジャーナル</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読取り</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>書込み</translation>
        </message>
        <message>
            <source>Zeroes passed over</source>
            <translation>読み飛ばしたゼロ</translation>
        </message>
        <message>
            <source>Blocks done before</source>
            <translation>以前に済んだブロック</translation>
        </message>
        <message>
            <source>Blocks changed</source>
            <translation>変わったブロック</translation>
        </message>
        <message>
            <source>Root of the block tree</source>
            <translation>ブロックツリーのルート</translation>
        </message>
        <message>
            <source>Copy a disk now; goes on where an earlier call was stopped</source>
            <translation>ディスクを今すぐ転送する（前に中断した箇所から続ける）</translation>
        </message>
        <message>
            <source>Image of any QEMU format, or nbd:// or nbd+unix:// URI</source>
            <translation>QEMU が扱える形式のイメージ、または nbd:// か nbd+unix:// の URI</translation>
        </message>
        <message>
            <source>File or block device to write</source>
            <translation>転送先のファイルまたはブロックデバイス</translation>
        </message>
        <message>
            <source>Format of the source; default: as its header says</source>
            <translation>転送元の形式（既定：ヘッダーによる）</translation>
        </message>
        <message>
            <source>Format of the target; default: raw</source>
            <translation>転送先の形式（既定：raw）</translation>
        </message>
        <message>
            <source>Compare every block again and write those that differ</source>
            <translation>全ブロックを比べ直し、異なるものを書く</translation>
        </message>
        <message>
            <source>Write over a target that exists without a journal</source>
            <translation>転送ジャーナルのない既存の転送先に上書きする</translation>
        </message>
        <message>
            <source>File of the journal; default: beside the target</source>
            <translation>転送ジャーナルのファイル（既定：転送先の隣）</translation>
        </message>
        <message>
            <source>Name of the transfer in its journal; default: the target's path</source>
            <translation>転送ジャーナルに記す転送名（既定：転送先のパス）</translation>
        </message>
        <message>
            <source>The folder of the target does not exist.</source>
            <translation>転送先のフォルダーがありません。</translation>
        </message>
        <message>
            <source>Make it first, or name another target.</source>
            <translation>先に作成するか、別の転送先を指定してください。</translation>
        </message>
        <message>
            <source>Leave the copy of a disk to a worker</source>
            <translation>ディスク転送をワーカーに任せる</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>転送先のファイル</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>stopped; the same copy goes on from here</source>
            <translation>停止中（同じ転送をここから続けられる）</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>回</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Blocks done</source>
            <translation>済んだブロック</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>Show how far a copy is, also while it runs</source>
            <translation>転送の進み具合を表示する（実行中でもよい）</translation>
        </message>
        <message>
            <source>The target of the copy, or its journal</source>
            <translation>転送先、またはその転送ジャーナル</translation>
        </message>
        <message>
            <source>Name the target of a copy that was begun, or its journal.</source>
            <translation>開始した転送の転送先か、その転送ジャーナルを指定してください。</translation>
        </message>
        <message>
            <source>The disks are equal.</source>
            <translation>ディスクは一致しています。</translation>
        </message>
        <message>
            <source>The disks DIFFER, first at byte %1.</source>
            <translation>ディスクは一致しません。最初の相違はバイト位置 %1 です。</translation>
        </message>
        <message>
            <source>Read two disks from their media and compare them; status 1 when they differ</source>
            <translation>2つのディスクを媒体から読んで比べる（異なれば終了ステータス 1）</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>もう一方</translation>
        </message>
        <message>
            <source>Format of the first; default: as its header says</source>
            <translation>一方の形式（既定：ヘッダーによる）</translation>
        </message>
        <message>
            <source>Format of the second; default: as its header says</source>
            <translation>もう一方の形式（既定：ヘッダーによる）</translation>
        </message>
        <message>
            <source>Show the version</source>
            <translation>バージョンを表示する</translation>
        </message>
        <message>
            <source>Do queued jobs until stopped</source>
            <translation>待機中のジョブを、止めるまで実行する</translation>
        </message>
        <message>
            <source>End when no job is queued, running or waiting for somebody</source>
            <translation>待機中、実行中、承認待ちのジョブがなくなれば終える</translation>
        </message>
        <message>
            <source>Pause between two looks at an empty queue; default: 1s</source>
            <translation>空の待ち行列を見直す間隔（既定：1s）</translation>
        </message>
        <message>
            <source>Pause between two signs of life; default: 2s</source>
            <translation>生存を知らせる間隔（既定：2s）</translation>
        </message>
        <message>
            <source>Silence after which another worker's job is taken over; default: 20s</source>
            <translation>ほかのワーカーのジョブを引き継ぐまでの無応答時間（既定：20s）</translation>
        </message>
        <message>
            <source>No more jobs.</source>
            <translation>ジョブはもうありません。</translation>
        </message>
        <message>
            <source>The worker was stopped.</source>
            <translation>ワーカーを止めました。</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>工程</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Downtime, rolled back</source>
            <translation>停止時間（切戻し）</translation>
        </message>
        <message>
            <source>Downtime, committed</source>
            <translation>停止時間（確定）</translation>
        </message>
        <message>
            <source>Records, complete and in order</source>
            <translation>記録数（欠けも乱れもなし）</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>There are no findings.</source>
            <translation>指摘事項はありません。</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>No gate of this run waits for a decision.</source>
            <translation>この移行実行に、決定待ちの承認はありません。</translation>
        </message>
        <message>
            <source>See: %1</source>
            <translation>参照：%1</translation>
        </message>
        <message>
            <source>Several gates of this run wait.</source>
            <translation>この移行実行では複数の承認が待っています。</translation>
        </message>
        <message>
            <source>Name one of them with --gate.</source>
            <translation>--gate でどれかを指定してください。</translation>
        </message>
        <message>
            <source>Which gate; default: the one that waits</source>
            <translation>どの承認か（既定：待っているもの）</translation>
        </message>
        <message>
            <source>Fingerprint of what was read; default: what the gate holds now</source>
            <translation>読んだ内容の指紋（既定：承認の現在の対象）</translation>
        </message>
        <message>
            <source>(needed)</source>
            <translation>（必須）</translation>
        </message>
        <message>
            <source>(may be repeated)</source>
            <translation>（繰返し可）</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[オプション]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>使い方：%1</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>コマンド：</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>引数：</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>オプション：</translation>
        </message>
        <message>
            <source>Options of every command: watarictl --help</source>
            <translation>すべてのコマンドに共通のオプション：watarictl --help</translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>変更はありません。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Read as: %1</source>
            <translation>読み方：%1</translation>
        </message>
        <message>
            <source>Sheets: %1</source>
            <translation>シート：%1</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
        </message>
        <message>
            <source>There are no jobs.</source>
            <translation>ジョブはありません。</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>The operation log does NOT agree, at row %1: %2</source>
            <translation>操作履歴が整合しません（%1行目）：%2</translation>
        </message>
        <message>
            <source>The operation log agrees: %1 rows, root %2</source>
            <translation>操作履歴は整合しています：%1行、ルート %2</translation>
        </message>
        <message>
            <source>Signed heads: %1; rows they seal: %2</source>
            <translation>署名付きツリーヘッド：%1、封印された行：%2</translation>
        </message>
        <message>
            <source>The clock stepped back before %1 rows.</source>
            <translation>%1行の前で時計が戻っています。</translation>
        </message>
        <message>
            <source>There is no %1 “%2”.</source>
            <translation>%1「%2」はありません。</translation>
        </message>
        <message>
            <source>“%1” fits more than one %2.</source>
            <translation>「%1」に当てはまる%2が複数あります。</translation>
        </message>
        <message>
            <source>Give one of these ids: %1</source>
            <translation>次の ID のどれかを指定してください：%1</translation>
        </message>
        <message>
            <source>run</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>person</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>“%1” is not %2.</source>
            <translation>「%1」は%2ではありません。</translation>
        </message>
        <message>
            <source>Example: %1</source>
            <translation>例：%1</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>a point in time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>a length of time</source>
            <translation>時間の長さ</translation>
        </message>
        <message>
            <source>a share of 0 to 100 percent</source>
            <translation>0 から 100 パーセントの割合</translation>
        </message>
        <message>
            <source>a line rate</source>
            <translation>回線速度</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>年月</translation>
        </message>
        <message>
            <source>a span of hours</source>
            <translation>時間帯</translation>
        </message>
        <message>
            <source>a period with its reason</source>
            <translation>理由付きの期間</translation>
        </message>
        <message>
            <source>a field and its heading</source>
            <translation>項目とその見出し</translation>
        </message>
        <message>
            <source>feasible</source>
            <translation>実行可能</translation>
        </message>
        <message>
            <source>feasible, with cutovers after the deadline but within the soft limit</source>
            <translation>実行可能（期限後の切替があるが、許容範囲内）</translation>
        </message>
        <message>
            <source>NOT feasible</source>
            <translation>実行不可能</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Last cutover ends</source>
            <translation>最後の切替の終わり</translation>
        </message>
        <message>
            <source>To copy</source>
            <translation>転送量</translation>
        </message>
        <message>
            <source>Time on the line</source>
            <translation>回線の使用時間</translation>
        </message>
        <message>
            <source>Fingerprint of the plan</source>
            <translation>計画の指紋</translation>
        </message>
        <message>
            <source>Breach: %1</source>
            <translation>違反：%1</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>終日</translation>
        </message>
        <message>
            <source>Planning date</source>
            <translation>計画日</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>回線</translation>
        </message>
        <message>
            <source>%1 Mbit/s, of which %2</source>
            <translation>%1 Mbit/s、うち %2</translation>
        </message>
        <message>
            <source>Copies run</source>
            <translation>転送の時間帯</translation>
        </message>
        <message>
            <source>A cutover takes</source>
            <translation>切替の所要時間</translation>
        </message>
        <message>
            <source>Cutovers in one window</source>
            <translation>作業時間帯当たりの切替数</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>移行ウェーブ</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>転送量</translation>
        </message>
        <message>
            <source>Copy from</source>
            <translation>転送開始</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>転送終了</translation>
        </message>
        <message>
            <source>Cutover from</source>
            <translation>切替開始</translation>
        </message>
        <message>
            <source>Cutover to</source>
            <translation>切替終了</translation>
        </message>
        <message>
            <source>There are no waves.</source>
            <translation>移行ウェーブはありません。</translation>
        </message>
        <message>
            <source>Stopped as asked; what was begun can be continued.</source>
            <translation>依頼により停止しました。始めた作業は続きから再開できます。</translation>
        </message>
        <message>
            <source>The project as a whole</source>
            <translation>プロジェクト全体</translation>
        </message>
        <message>
            <source>The roster: who works on the project, in which roles</source>
            <translation>名簿：誰がどの役割で携わるか</translation>
        </message>
        <message>
            <source>Waves that fit the line, the calendar and the deadline</source>
            <translation>回線、暦、期限に合う移行ウェーブ</translation>
        </message>
        <message>
            <source>Copies of disks, with journal and proof</source>
            <translation>ディスク転送（転送ジャーナルと一致の証明）</translation>
        </message>
        <message>
            <source>Migrations of servers</source>
            <translation>サーバーの移行実行</translation>
        </message>
        <message>
            <source>What workers do</source>
            <translation>ワーカーのジョブ</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>サービスレベル</translation>
        </message>
        <message>
            <source>Outages</source>
            <translation>停止・障害</translation>
        </message>
        <message>
            <source>Planned stops</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>Reports as PDF and XLSX</source>
            <translation>PDF と XLSX の報告書</translation>
        </message>
        <message>
            <source>What proves the steps of a migration</source>
            <translation>移行の証跡</translation>
        </message>
        <message>
            <source>The operation log</source>
            <translation>操作履歴</translation>
        </message>
        <message>
            <source>Folder for the PDF and the workbook</source>
            <translation>PDF とブックを置くフォルダー</translation>
        </message>
        <message>
            <source>Name of the files without their ending</source>
            <translation>拡張子を除いたファイル名</translation>
        </message>
        <message>
            <source>The roster is empty: the user of this machine acts in every role of the contractor.</source>
            <translation>名簿は空です。この機器の利用者が受託者のすべての役割を担います。</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>組織</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 から</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>Started by</source>
            <translation>開始者</translation>
        </message>
        <message>
            <source>Name on the target</source>
            <translation>移行先での名称</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>依頼</translation>
        </message>
        <message>
            <source>Commit until</source>
            <translation>確定期限</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Last pass</source>
            <translation>最終転送</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>一致の証明</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>File or text</source>
            <translation>ファイルまたは本文</translation>
        </message>
        <message>
            <source>There are no runs.</source>
            <translation>移行実行はありません。</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>By</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>What is approved</source>
            <translation>承認の対象</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1から%2まで</translation>
        </message>
        <message>
            <source>No server was in operation in this month.</source>
            <translation>この月に稼働していたサーバーはありません。</translation>
        </message>
        <message>
            <source>Availability (%)</source>
            <translation>稼働率（%）</translation>
        </message>
        <message>
            <source>Down (s)</source>
            <translation>停止（秒）</translation>
        </message>
        <message>
            <source>Left (s)</source>
            <translation>残り（秒）</translation>
        </message>
        <message>
            <source>Planned (%)</source>
            <translation>計画停止（%）</translation>
        </message>
        <message>
            <source>Unmeasured (s)</source>
            <translation>未測定（秒）</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>層</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>still down</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>There are no outages.</source>
            <translation>停止・障害はありません。</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>承認日時</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>There are no planned stops.</source>
            <translation>計画停止はありません。</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>Take the servers of this name only; * and ? stand for anything</source>
            <translation>この名前のサーバーだけを取り込みます（* と ? は任意の文字）</translation>
        </message>
        <message>
            <source>The machines go on running. To remove them:</source>
            <translation>仮想マシンは稼働したままです。削除するには、次を実行してください。</translation>
        </message>
        <message>
            <source>No outage of this server is open.</source>
            <translation>このサーバーに、継続中の停止・障害はありません。</translation>
        </message>
        <message>
            <source>Several outages of this server are open.</source>
            <translation>このサーバーに、継続中の停止・障害が複数あります。</translation>
        </message>
        <message>
            <source>Say with --from which one: when it began.</source>
            <translation>どれかを --from（開始日時）で指定してください。</translation>
        </message>
        <message>
            <source>Record that a server serves again</source>
            <translation>サーバーの復旧を登録する</translation>
        </message>
        <message>
            <source>When it served again</source>
            <translation>復旧した日時</translation>
        </message>
        <message>
            <source>When it went down; needed where several outages are open</source>
            <translation>停止した日時。継続中の停止・障害が複数あるときに必要</translation>
        </message>
        <message>
            <source>Copied from</source>
            <translation>転送元</translation>
        </message>
        <message>
            <source>Copied to</source>
            <translation>転送先</translation>
        </message>
    </context>
    <context>
        <name>Codec</name>
        <message>
            <source>%1 is not %2.</source>
            <translation>%1 は %2 ではありません。</translation>
        </message>
        <message>
            <source>one of the known names</source>
            <translation>登録された名前のいずれか</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>文字列</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true または false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>文字列の一覧</translation>
        </message>
        <message>
            <source>a date like 2026-01-05</source>
            <translation>2026-01-05 のような日付</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>a time</source>
            <translation>時刻</translation>
        </message>
    </context>
    <context>
        <name>Collect</name>
        <message>
            <source>Interval and limit must be at least 1 s.</source>
            <translation>収集間隔と応答期限は1秒以上にしてください。</translation>
        </message>
        <message>
            <source>Take 60 s and 10 s.</source>
            <translation>60秒と10秒を指定してください。</translation>
        </message>
        <message>
            <source>No server of the project has a hypervisor.</source>
            <translation>このプロジェクトには、ハイパーバイザーの分かるサーバーがありません。</translation>
        </message>
        <message>
            <source>Import from a hypervisor first, for instance from qemu:///system.</source>
            <translation>先にハイパーバイザーから取り込んでください（例：qemu:///system）。</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>性能情報を収集しています</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s.</source>
            <translation>%1 は %2秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>It is asked again in the next round.</source>
            <translation>次の収集で再び問い合わせます。</translation>
        </message>
    </context>
    <context>
        <name>CompleteRun</name>
        <message>
            <source>Migration of %1: %2</source>
            <translation>%1 の移行：%2</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Prefecture approver</source>
            <translation>県承認者</translation>
        </message>
        <message>
            <source>The sample does not add up to the specification's totals.</source>
            <translation>サンプルの合計が仕様書の合計と一致しません。</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>フォルダーを作成できません。</translation>
        </message>
        <message>
            <source>Choose a folder that you may write.</source>
            <translation>書込みのできるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>%1 runs on %2 from an IDE disk and writes records</source>
            <translation>%1 は %2 上でIDEディスクから起動し、記録を書き続けています</translation>
        </message>
        <message>
            <source>Migration lead</source>
            <translation>移行責任者</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>実演</translation>
        </message>
        <message>
            <source>The guest is not in what the hypervisor told.</source>
            <translation>ハイパーバイザーから取り込んだ構成情報に、この仮想マシンがありません。</translation>
        </message>
        <message>
            <source>%1 systems, %2 servers (%3 Windows, %4 Red Hat), %5 cores, %6, %7</source>
            <translation>情報システム %1、サーバー %2台（Windows %3台、Red Hat %4台）、CPU %5コア、メモリ %6、ストレージ %7</translation>
        </message>
        <message>
            <source>%1 samples in %2 looks</source>
            <translation>%2回の収集で測定値 %1件</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>指摘事項 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 waves, %2 to move, finished on %3</source>
            <translation>移行ウェーブ %1、転送量 %2、完了 %3</translation>
        </message>
        <message>
            <source>The source serves again; the guest was down for %1</source>
            <translation>移行元が再び稼働（停止時間 %1）</translation>
        </message>
        <message>
            <source>Committed; the guest was down for %1</source>
            <translation>確定（停止時間 %1）</translation>
        </message>
        <message>
            <source>The operation log does not agree.</source>
            <translation>操作履歴が整合しません。</translation>
        </message>
        <message>
            <source>The operation log agrees</source>
            <translation>操作履歴は整合</translation>
        </message>
        <message>
            <source>A virtual machine of our own</source>
            <translation>実演用の仮想マシン</translation>
        </message>
        <message>
            <source>A project with its people</source>
            <translation>プロジェクトと名簿</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>構成情報の取込み</translation>
        </message>
        <message>
            <source>A minute of measurements</source>
            <translation>1分間の測定</translation>
        </message>
        <message>
            <source>Assessment, sizing and plan</source>
            <translation>移行可否判定、サイジング、移行計画</translation>
        </message>
        <message>
            <source>Migration, rolled back</source>
            <translation>移行（切戻し）</translation>
        </message>
        <message>
            <source>Migration, committed</source>
            <translation>移行（確定）</translation>
        </message>
        <message>
            <source>The target in service</source>
            <translation>移行先の稼働状況</translation>
        </message>
        <message>
            <source>Evidence and reports</source>
            <translation>証跡と報告書</translation>
        </message>
        <message>
            <source>Starting libvirt</source>
            <translation>libvirtを起動しています</translation>
        </message>
        <message>
            <source>Building a small guest</source>
            <translation>小さな仮想マシンを作成しています</translation>
        </message>
        <message>
            <source>Booting it as the source</source>
            <translation>移行元として起動しています</translation>
        </message>
        <message>
            <source>Demonstration source</source>
            <translation>実演用の移行元</translation>
        </message>
        <message>
            <source>The first copy is complete.</source>
            <translation>初回転送が完了したため。</translation>
        </message>
        <message>
            <source>Rehearsal of the way back</source>
            <translation>切戻しのリハーサル</translation>
        </message>
        <message>
            <source>The records are complete.</source>
            <translation>記録に欠落がないため。</translation>
        </message>
        <message>
            <source>The run ended as "%1" instead of "%2": %3</source>
            <translation>移行実行は「%2」ではなく「%1」で終わりました：%3</translation>
        </message>
        <message>
            <source>The worker cannot be started: %1</source>
            <translation>ワーカーを起動できません：%1</translation>
        </message>
        <message>
            <source>The worker has ended by itself.</source>
            <translation>ワーカーが自ら終了しました。</translation>
        </message>
    </context>
    <context>
        <name>Disk</name>
        <message>
            <source>"%1" is no SHA-256 value.</source>
            <translation>「%1」はSHA-256値ではありません。</translation>
        </message>
        <message>
            <source>Give 64 hexadecimal digits.</source>
            <translation>16進数64桁で指定してください。</translation>
        </message>
        <message>
            <source>The target or its folder does not exist.</source>
            <translation>転送先またはそのフォルダーがありません。</translation>
        </message>
        <message>
            <source>Create the folder, or check that the storage is mounted.</source>
            <translation>フォルダーを作成するか、ストレージがマウントされているか確認してください。</translation>
        </message>
        <message>
            <source>The target may not be written: %1.</source>
            <translation>転送先に書き込む権限がありません：%1。</translation>
        </message>
        <message>
            <source>Grant write permission to the user who runs this.</source>
            <translation>実行する利用者に書込み権限を与えてください。</translation>
        </message>
        <message>
            <source>The target device is in use.</source>
            <translation>転送先のデバイスは使用中です。</translation>
        </message>
        <message>
            <source>Unmount it or choose another device.</source>
            <translation>マウントを解除するか、別のデバイスを選んでください。</translation>
        </message>
        <message>
            <source>The target could not be opened: %1.</source>
            <translation>転送先を開けませんでした：%1。</translation>
        </message>
        <message>
            <source>The target is no block device.</source>
            <translation>転送先がブロックデバイスではありません。</translation>
        </message>
        <message>
            <source>Name a device, or choose a file as the kind of target.</source>
            <translation>デバイスを指定するか、転送先の種類をファイルにしてください。</translation>
        </message>
        <message>
            <source>The image is truncated: %1 of %2 bytes.</source>
            <translation>イメージが途中で切れています：%2 バイト中 %1 バイト。</translation>
        </message>
        <message>
            <source>Export or copy it again.</source>
            <translation>エクスポートまたはコピーをやり直してください。</translation>
        </message>
        <message>
            <source>The file exists already.</source>
            <translation>ファイルがすでにあります。</translation>
        </message>
        <message>
            <source>Remove it or choose another name.</source>
            <translation>削除するか、別の名称を選んでください。</translation>
        </message>
        <message>
            <source>The file could not be put in place: %1.</source>
            <translation>ファイルを所定の場所に置けませんでした：%1。</translation>
        </message>
        <message>
            <source>The backing file %1 is absent.</source>
            <translation>バッキングファイル %1 がありません。</translation>
        </message>
        <message>
            <source>Restore it, or name where it is now with qemu-img rebase -u.</source>
            <translation>ファイルを復元するか、qemu-img rebase -u で現在の場所を指定してください。</translation>
        </message>
        <message>
            <source>This is no overlay: it has no backing file.</source>
            <translation>バッキングファイルがないため、オーバーレイではありません。</translation>
        </message>
        <message>
            <source>Name the overlay, not the disk.</source>
            <translation>ディスクではなく、オーバーレイを指定してください。</translation>
        </message>
        <message>
            <source>The overlay could not be removed: %1.</source>
            <translation>オーバーレイを削除できませんでした：%1。</translation>
        </message>
        <message>
            <source>The image does not exist.</source>
            <translation>イメージがありません。</translation>
        </message>
        <message>
            <source>Check the path and that its storage is mounted.</source>
            <translation>パスと、ストレージがマウントされているかを確認してください。</translation>
        </message>
        <message>
            <source>This is a folder, not an image.</source>
            <translation>イメージではなく、フォルダーです。</translation>
        </message>
        <message>
            <source>Name the image file in it.</source>
            <translation>その中のイメージファイルを指定してください。</translation>
        </message>
        <message>
            <source>The image may not be read.</source>
            <translation>イメージを読み取る権限がありません。</translation>
        </message>
        <message>
            <source>Grant read permission to the user who runs this.</source>
            <translation>実行する利用者に読取り権限を与えてください。</translation>
        </message>
        <message>
            <source>The image is empty (0 bytes).</source>
            <translation>イメージが空です（0 バイト）。</translation>
        </message>
        <message>
            <source>The extent %1 is truncated: %2 of %3 bytes.</source>
            <translation>エクステント %1 が途中で切れています：%3 バイト中 %2 バイト。</translation>
        </message>
        <message>
            <source>Export or copy the image again.</source>
            <translation>イメージのエクスポートまたはコピーをやり直してください。</translation>
        </message>
        <message>
            <source>qemu-img gave no size.</source>
            <translation>qemu-img から容量を得られませんでした。</translation>
        </message>
        <message>
            <source>The chain of backing files is longer than %1 or a ring.</source>
            <translation>バッキングファイルの連鎖が %1 段を超えるか、循環しています。</translation>
        </message>
        <message>
            <source>Flatten the image with qemu-img convert.</source>
            <translation>qemu-img convert でイメージを1つにまとめてください。</translation>
        </message>
        <message>
            <source>A file the image rests on is absent: %1</source>
            <translation>イメージの元になるファイルがありません：%1</translation>
        </message>
        <message>
            <source>Put the missing file beside the image.</source>
            <translation>欠けているファイルをイメージと同じ場所に置いてください。</translation>
        </message>
        <message>
            <source>The image may not be opened.</source>
            <translation>イメージを開く権限がありません。</translation>
        </message>
        <message>
            <source>Grant permission for it and the files it rests on.</source>
            <translation>イメージと、その元になるファイルの権限を与えてください。</translation>
        </message>
        <message>
            <source>Another program has the image open.</source>
            <translation>別のプログラムがイメージを開いています。</translation>
        </message>
        <message>
            <source>Stop the guest that uses it, or read it through a backup of the running guest.</source>
            <translation>使用中の仮想マシンを停止するか、稼働中の仮想マシンのバックアップ機能で読み取ってください。</translation>
        </message>
        <message>
            <source>QEMU does not know this image format.</source>
            <translation>QEMUが扱えないイメージ形式です。</translation>
        </message>
        <message>
            <source>Use raw, qcow2, vmdk, vhdx, vpc or vdi.</source>
            <translation>raw、qcow2、vmdk、vhdx、vpc、vdi のいずれかを使用してください。</translation>
        </message>
        <message>
            <source>The image is damaged or truncated: %1.</source>
            <translation>イメージが破損しているか、途中で切れています：%1。</translation>
        </message>
        <message>
            <source>The transfer journal could not be %1: %2.</source>
            <translation>転送ジャーナルの%1に失敗しました：%2。</translation>
        </message>
        <message>
            <source>Check space and permission of the folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>Another copy into this target is running.</source>
            <translation>この転送先への別の転送が実行中です。</translation>
        </message>
        <message>
            <source>Wait for it or cancel it.</source>
            <translation>完了を待つか、中止してください。</translation>
        </message>
        <message>
            <source>created</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>written</source>
            <translation>書込み</translation>
        </message>
        <message>
            <source>A transfer journal exists already.</source>
            <translation>転送ジャーナルがすでにあります。</translation>
        </message>
        <message>
            <source>Go on with that transfer, or remove its journal and target.</source>
            <translation>その転送を続けるか、転送ジャーナルと転送先を削除してください。</translation>
        </message>
        <message>
            <source>put in place</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>read</source>
            <translation>読取り</translation>
        </message>
        <message>
            <source>There is no transfer journal.</source>
            <translation>転送ジャーナルがありません。</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>オープン</translation>
        </message>
        <message>
            <source>Remove the journal and the target, then copy again from the start.</source>
            <translation>転送ジャーナルと転送先を削除し、最初から転送し直してください。</translation>
        </message>
        <message>
            <source>The paths are too long for a transfer journal.</source>
            <translation>パスが長すぎて転送ジャーナルに記録できません。</translation>
        </message>
        <message>
            <source>Use shorter paths.</source>
            <translation>短いパスを使用してください。</translation>
        </message>
        <message>
            <source>This is no transfer journal.</source>
            <translation>転送ジャーナルではありません。</translation>
        </message>
        <message>
            <source>The header of the transfer journal is damaged.</source>
            <translation>転送ジャーナルのヘッダーが破損しています。</translation>
        </message>
        <message>
            <source>A newer version of the program wrote this journal.</source>
            <translation>この転送ジャーナルは、より新しいバージョンのプログラムで作成されています。</translation>
        </message>
        <message>
            <source>Go on with that version.</source>
            <translation>そのバージョンで続けてください。</translation>
        </message>
        <message>
            <source>The header of the transfer journal contradicts itself.</source>
            <translation>転送ジャーナルのヘッダーの内容が矛盾しています。</translation>
        </message>
        <message>
            <source>libnbd could not start: %1.</source>
            <translation>libnbdを開始できませんでした：%1。</translation>
        </message>
        <message>
            <source>The NBD export cannot be opened: %1.</source>
            <translation>NBDエクスポートを開けません：%1。</translation>
        </message>
        <message>
            <source>Give an address such as nbd://host/export.</source>
            <translation>nbd://host/export のようなアドレスを指定してください。</translation>
        </message>
        <message>
            <source>Check that the server runs and can be reached.</source>
            <translation>サーバーが稼働し、到達できることを確認してください。</translation>
        </message>
        <message>
            <source>%1 could not serve the disk: %2</source>
            <translation>%1 でディスクを公開できませんでした：%2</translation>
        </message>
        <message>
            <source>The NBD server did not answer within %1 s.</source>
            <translation>NBDサーバーが %1秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The NBD server refused: %1.</source>
            <translation>NBDサーバーに拒否されました：%1。</translation>
        </message>
        <message>
            <source>A qcow2 image cannot have a size of %1 bytes: it counts in 512.</source>
            <translation>qcow2イメージの容量を %1 バイトにはできません。512 の倍数である必要があります。</translation>
        </message>
        <message>
            <source>Choose raw as the target's format.</source>
            <translation>転送先の形式に raw を選んでください。</translation>
        </message>
        <message>
            <source>The program qemu-nbd is missing.</source>
            <translation>プログラム qemu-nbd がありません。</translation>
        </message>
        <message>
            <source>Install the package qemu-utils, or run installer/run once.</source>
            <translation>パッケージ qemu-utils をインストールするか、installer/run を一度実行してください。</translation>
        </message>
        <message>
            <source>The image could not be opened: %1.</source>
            <translation>イメージを開けませんでした：%1。</translation>
        </message>
        <message>
            <source>Check that its storage is mounted.</source>
            <translation>ストレージがマウントされているか確認してください。</translation>
        </message>
        <message>
            <source>Unknown kind of target.</source>
            <translation>転送先の種類が不明です。</translation>
        </message>
        <message>
            <source>The free space is unknown: %1.</source>
            <translation>空き容量を確認できません：%1。</translation>
        </message>
        <message>
            <source>The target exists already and no transfer journal speaks of it.</source>
            <translation>転送先がすでにありますが、対応する転送ジャーナルがありません。</translation>
        </message>
        <message>
            <source>Choose another name, remove the file, or allow overwriting.</source>
            <translation>別の名称を選ぶか、ファイルを削除するか、上書きを許可してください。</translation>
        </message>
        <message>
            <source>The target has %1 bytes instead of %2.</source>
            <translation>転送先は %2 バイトのはずですが、%1 バイトです。</translation>
        </message>
        <message>
            <source>Remove it and its journal, then copy again from the start.</source>
            <translation>転送先と転送ジャーナルを削除し、最初から転送し直してください。</translation>
        </message>
        <message>
            <source>Then start again: the copy goes on where it stopped.</source>
            <translation>その後、再実行してください。転送は中断した箇所から再開します。</translation>
        </message>
        <message>
            <source>The target's storage is full.</source>
            <translation>転送先のストレージに空きがありません。</translation>
        </message>
        <message>
            <source>Free space.</source>
            <translation>空き容量を確保してください。</translation>
        </message>
        <message>
            <source>The target's file system or limits do not allow so large a file.</source>
            <translation>転送先のファイルシステムまたは上限値により、この大きさのファイルを作成できません。</translation>
        </message>
        <message>
            <source>Raise the limit or use another file system.</source>
            <translation>上限値を引き上げるか、別のファイルシステムを使用してください。</translation>
        </message>
        <message>
            <source>The target could not be written: %1.</source>
            <translation>転送先に書き込めませんでした：%1。</translation>
        </message>
        <message>
            <source>Check the storage.</source>
            <translation>ストレージを確認してください。</translation>
        </message>
        <message>
            <source>The image has no header of its format %1.</source>
            <translation>イメージに %1 形式のヘッダーがありません。</translation>
        </message>
        <message>
            <source>Export or copy it again, or state its format (raw) if the name is wrong.</source>
            <translation>エクスポートまたはコピーをやり直すか、拡張子が誤っている場合は形式（raw）を指定してください。</translation>
        </message>
        <message>
            <source>%1 has no known image header and is read as raw.</source>
            <translation>%1 には既知のイメージヘッダーがないため、raw として読み取ります。</translation>
        </message>
        <message>
            <source>The disk's server gave no answer for %1 s.</source>
            <translation>ディスク用サーバーから %1秒間応答がありませんでした。</translation>
        </message>
        <message>
            <source>Check the server and the line, then start again: the copy goes on.</source>
            <translation>サーバーと回線を確認し、再実行してください。転送は続きから再開します。</translation>
        </message>
        <message>
            <source>The disk's server closed the connection.</source>
            <translation>ディスク用サーバーが接続を切断しました。</translation>
        </message>
        <message>
            <source>Check the server, then start again: the copy goes on.</source>
            <translation>サーバーを確認し、再実行してください。転送は続きから再開します。</translation>
        </message>
        <message>
            <source>The disk could not be read: %1.</source>
            <translation>ディスクを読み取れませんでした：%1。</translation>
        </message>
        <message>
            <source>Check the medium, then start again: the copy goes on.</source>
            <translation>媒体を確認し、再実行してください。転送は続きから再開します。</translation>
        </message>
        <message>
            <source>Remove the journal and the target to copy from the start.</source>
            <translation>最初から転送するには、転送ジャーナルと転送先を削除してください。</translation>
        </message>
        <message>
            <source>The journal belongs to transfer %1.</source>
            <translation>この転送ジャーナルは転送 %1 のものです。</translation>
        </message>
        <message>
            <source>Choose another target.</source>
            <translation>別の転送先を選んでください。</translation>
        </message>
        <message>
            <source>The journal belongs to the target %1 (%2).</source>
            <translation>この転送ジャーナルは転送先 %1（%2）のものです。</translation>
        </message>
        <message>
            <source>Name that target, or another journal.</source>
            <translation>その転送先か、別の転送ジャーナルを指定してください。</translation>
        </message>
        <message>
            <source>The source has %1 bytes now and had %2.</source>
            <translation>転送元の容量が %2 バイトから %1 バイトに変わっています。</translation>
        </message>
        <message>
            <source>The source has changed since the copy began (%1).</source>
            <translation>転送の開始後に転送元が変更されています（%1）。</translation>
        </message>
        <message>
            <source>Run a refresh pass, which compares every block.</source>
            <translation>全ブロックを比較する差分転送を実行してください。</translation>
        </message>
        <message>
            <source>The target's storage has %1 bytes free and the copy needs %2.</source>
            <translation>転送先のストレージの空きは %1 バイトですが、転送には %2 バイト必要です。</translation>
        </message>
        <message>
            <source>Free space or choose another storage; nothing has been written.</source>
            <translation>空き容量を確保するか、別のストレージを選んでください。まだ何も書き込まれていません。</translation>
        </message>
        <message>
            <source>The transfer journal lacks block %1 after the copy.</source>
            <translation>転送後の転送ジャーナルにブロック %1 がありません。</translation>
        </message>
        <message>
            <source>Check the medium that holds the journal, then start again: the copy goes on.</source>
            <translation>転送ジャーナルを保存している媒体を確認し、再実行してください。転送は続きから再開します。</translation>
        </message>
        <message>
            <source>The source changed while it was copied.</source>
            <translation>転送中に転送元が変更されました。</translation>
        </message>
        <message>
            <source>Stop what writes to it, then run a refresh pass.</source>
            <translation>転送元への書込みを止めてから、差分転送を実行してください。</translation>
        </message>
        <message>
            <source>Opening the disk</source>
            <translation>ディスクを開いています</translation>
        </message>
        <message>
            <source>Copying the disk</source>
            <translation>ディスクを転送しています</translation>
        </message>
        <message>
            <source>Reading the disk</source>
            <translation>ディスクを読み取っています</translation>
        </message>
        <message>
            <source>Reading the source</source>
            <translation>転送元を読み取っています</translation>
        </message>
        <message>
            <source>Reading the target</source>
            <translation>転送先を読み取っています</translation>
        </message>
        <message>
            <source>No socket for the disk's server could be made: %1.</source>
            <translation>ディスク用サーバーのソケットを作成できませんでした：%1。</translation>
        </message>
        <message>
            <source>The program %1 could not be started: %2.</source>
            <translation>プログラム %1 を起動できませんでした：%2。</translation>
        </message>
        <message>
            <source>The qcow2 image could not be made: %1</source>
            <translation>qcow2イメージを作成できませんでした：%1</translation>
        </message>
        <message>
            <source>The journal belongs to a copy of %1.</source>
            <translation>ジャーナルは、%1 の転送のものです。</translation>
        </message>
        <message>
            <source>Name that source, or another target.</source>
            <translation>その転送元を指定するか、別の転送先を指定してください。</translation>
        </message>
        <message>
            <source>The target is the source, or a file that the source rests on (%1).</source>
            <translation>転送先が転送元そのもの、または転送元が依存するファイルです（%1）。</translation>
        </message>
        <message>
            <source>Name another target; nothing has been written.</source>
            <translation>別の転送先を指定してください。何も書き込んでいません。</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>not compared</source>
            <translation>未比較</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>not equal</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>Disks and what was moved</source>
            <translation>ディスクと転送量</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>移行元</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読取り量</translation>
        </message>
        <message>
            <source>Written in the first pass</source>
            <translation>初回転送の書込み量</translation>
        </message>
        <message>
            <source>Written in the last pass</source>
            <translation>最終転送の書込み量</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Roots of the block trees (SHA-256)</source>
            <translation>ブロックツリーのルート（SHA-256）</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>側</translation>
        </message>
        <message>
            <source>Root</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>source</source>
            <translation>移行元</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Operation log: %1 rows, tree head %2</source>
            <translation>操作履歴：%1行、ツリーヘッド %2</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first and last day</comment>
            <translation>%1から%2まで</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>The service was never stopped.</source>
            <translation>サービスは停止していない。</translation>
        </message>
        <message>
            <source>The service has been down for %1.</source>
            <translation>サービスは%1停止している。</translation>
        </message>
        <message>
            <source>The source served again %1 after it was stopped.</source>
            <translation>停止から移行元での再開までは%1であった。</translation>
        </message>
        <message>
            <source>The service was down for %1.</source>
            <translation>サービスの停止は%1であった。</translation>
        </message>
        <message>
            <source>Source and copy were not compared.</source>
            <translation>移行元と複製の比較は行っていない。</translation>
        </message>
        <message>
            <source>Source and copy were equal in every block.</source>
            <translation>移行元と複製は、すべてのブロックで一致した。</translation>
        </message>
        <message>
            <source>Source and copy were not equal.</source>
            <translation>移行元と複製は一致しなかった。</translation>
        </message>
        <message>
            <source>Committed: %1 serves on the target.</source>
            <translation>確定：%1は移行先で稼働している。</translation>
        </message>
        <message>
            <source>Rolled back: %1 serves on its source again.</source>
            <translation>切戻し：%1は再び移行元で稼働している。</translation>
        </message>
        <message>
            <source>Failed in the step "%1": %2 was left as it was.</source>
            <translation>失敗（工程「%1」）：%2には変更を加えていない。</translation>
        </message>
        <message>
            <source>Cancelled: %1 was left as it was.</source>
            <translation>中止：%1には変更を加えていない。</translation>
        </message>
        <message>
            <source>Under way: %1 is in the step "%2".</source>
            <translation>実行中：%1は工程「%2」にある。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Reason, in the step "%1": %2</source>
            <translation>理由（工程「%1」）：%2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>address and program</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Name on the source</source>
            <translation>移行元での名称</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>Name on the target</source>
            <translation>移行先での名称</translation>
        </message>
        <message>
            <source>Network on the target</source>
            <translation>移行先のネットワーク</translation>
        </message>
        <message>
            <source>none: the NICs were left unconnected</source>
            <translation>なし（NICは未接続）</translation>
        </message>
        <message>
            <source>Started by</source>
            <translation>開始者</translation>
        </message>
        <message>
            <source>s</source>
            <comment>seconds</comment>
            <translation>秒</translation>
        </message>
        <message>
            <source>Run begun</source>
            <translation>移行実行の開始</translation>
        </message>
        <message>
            <source>Service stopped</source>
            <translation>サービスの停止</translation>
        </message>
        <message>
            <source>Service restored</source>
            <translation>サービスの再開</translation>
        </message>
        <message>
            <source>Downtime of the service</source>
            <translation>サービスの停止時間</translation>
        </message>
        <message>
            <source>Rolls back by itself unless completed by</source>
            <translation>自動で切り戻す期限</translation>
        </message>
        <message>
            <source>Course of the run</source>
            <translation>移行実行の経過</translation>
        </message>
        <message>
            <source>Last record announced by the source</source>
            <translation>移行元が最後に出力した記録</translation>
        </message>
        <message>
            <source>Last record announced by the target</source>
            <translation>移行先が最後に出力した記録</translation>
        </message>
        <message>
            <source>Records of the source on the target</source>
            <translation>移行元の記録の引継ぎ</translation>
        </message>
        <message>
            <source>complete and in order</source>
            <translation>欠落なく順序どおり</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Disks and proof</source>
            <translation>ディスクと一致の証明</translation>
        </message>
        <message>
            <source>Both sides were read again after the last pass. Equal roots mean equal content in every block of 1 MiB.</source>
            <translation>最終転送の後に、移行元と複製の両方を読み直した。ルートが等しければ、1 MiBごとのすべてのブロックの内容が等しい。</translation>
        </message>
        <message>
            <source>Check of the target</source>
            <translation>移行先の確認方法</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>CPU use before and after</source>
            <translation>移行前後のCPU使用率</translation>
        </message>
        <message>
            <source>before, on the source</source>
            <translation>移行前（移行元）</translation>
        </message>
        <message>
            <source>after, on the target</source>
            <translation>移行後（移行先）</translation>
        </message>
        <message>
            <source>after</source>
            <translation>移行後</translation>
        </message>
        <message>
            <source>Service down</source>
            <translation>サービス停止</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Migration report</source>
            <translation>移行実施報告書</translation>
        </message>
        <message>
            <source>State of the run</source>
            <translation>移行実行の状態</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>Use before and after</source>
            <translation>移行前後の使用状況</translation>
        </message>
        <message>
            <source>Steps of the run</source>
            <translation>移行実行の工程</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>工程</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>No approval was asked for.</source>
            <translation>承認の依頼はない。</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>承認の種類</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>依頼日時</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>決定日時</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>By</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>What was decided on</source>
            <translation>承認の対象</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>承認の対象</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>決定の理由</translation>
        </message>
        <message>
            <source>SHA-256 of the subject</source>
            <translation>対象のSHA-256</translation>
        </message>
        <message>
            <source>Files of evidence</source>
            <translation>証跡のファイル</translation>
        </message>
        <message>
            <source>No file was kept.</source>
            <translation>保存したファイルはない。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Findings on the way</source>
            <translation>途中の確認結果</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>No cutover is planned.</source>
            <translation>計画された切替はない。</translation>
        </message>
        <message>
            <source>The last cutover ends on %1, %2 days before the deadline of %3.</source>
            <translation>最後の切替は%1に終わり、期限（%3）まで%2日の余裕がある。</translation>
        </message>
        <message>
            <source>The last cutover ends on %1, %2 days after the deadline of %3.</source>
            <translation>最後の切替は%1に終わり、期限（%3）を%2日過ぎる。</translation>
        </message>
        <message>
            <source>Feasible: all %1 servers are cut over in time.</source>
            <translation>実行可能：%1台すべての切替が期限内に終わる。</translation>
        </message>
        <message>
            <source>Feasible only after the deadline, within the tolerated month: %1 servers are late.</source>
            <translation>期限を過ぎるが、許容される1か月以内には実行可能：%1台が期限に遅れる。</translation>
        </message>
        <message>
            <source>Infeasible: %1 servers do not fit.</source>
            <translation>実行不能：%1台が計画に収まらない。</translation>
        </message>
        <message>
            <source>Infeasible: the plan does not hold.</source>
            <translation>実行不能：計画が成り立たない。</translation>
        </message>
        <message>
            <source>round the clock</source>
            <translation>終日</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <comment>times of day</comment>
            <translation>%1から%2まで</translation>
        </message>
        <message>
            <source>Planned as of</source>
            <translation>計画の基準日</translation>
        </message>
        <message>
            <source>Deadline (3-6)</source>
            <translation>期限（3-6）</translation>
        </message>
        <message>
            <source>Line (6-8)</source>
            <translation>回線（6-8）</translation>
        </message>
        <message>
            <source>Share of the line used</source>
            <translation>使用する回線の割合</translation>
        </message>
        <message>
            <source>Copies run</source>
            <translation>転送の時間帯</translation>
        </message>
        <message>
            <source>Length of a cutover</source>
            <translation>切替の所要時間</translation>
        </message>
        <message>
            <source>Cutovers per window</source>
            <translation>作業時間帯当たりの切替数</translation>
        </message>
        <message>
            <source>Volume planned</source>
            <translation>計画したデータ量</translation>
        </message>
        <message>
            <source>Line time it needs</source>
            <translation>必要な回線使用時間</translation>
        </message>
        <message>
            <source>No plan can end before</source>
            <translation>これより早く終わる計画はない</translation>
        </message>
        <message>
            <source>SHA-256 of the plan</source>
            <translation>計画のSHA-256</translation>
        </message>
        <message>
            <source>Migration plan</source>
            <translation>移行計画書</translation>
        </message>
        <message>
            <source>Waves, line use and deadline</source>
            <translation>移行ウェーブ、回線の使用及び期限</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>移行ウェーブ</translation>
        </message>
        <message>
            <source>Servers planned</source>
            <translation>計画したサーバー数</translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>計画に収まらないもの</translation>
        </message>
        <message>
            <source>Blackouts</source>
            <translation>作業禁止期間</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>データ量</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>期限内</translation>
        </message>
        <message>
            <source>late</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>No wave was planned.</source>
            <translation>計画された移行ウェーブはない。</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>ウェーブ</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Line time</source>
            <translation>回線使用時間</translation>
        </message>
        <message>
            <source>Copies from</source>
            <translation>転送開始</translation>
        </message>
        <message>
            <source>Copies to</source>
            <translation>転送終了</translation>
        </message>
        <message>
            <source>Cutover from</source>
            <translation>切替開始</translation>
        </message>
        <message>
            <source>Cutover to</source>
            <translation>切替終了</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Servers by wave</source>
            <translation>ウェーブ別のサーバー</translation>
        </message>
        <message>
            <source>No server was planned.</source>
            <translation>計画されたサーバーはない。</translation>
        </message>
        <message>
            <source>Copy from</source>
            <translation>転送開始</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>転送終了</translation>
        </message>
        <message>
            <source>Every server fits.</source>
            <translation>すべてのサーバーが計画に収まる。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>計画全体</translation>
        </message>
        <message>
            <source>No blackout was given.</source>
            <translation>作業禁止期間の指定はない。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Volume copied against the deadline</source>
            <translation>転送量の累計と期限</translation>
        </message>
        <message>
            <source>Copied (GB)</source>
            <translation>転送済み（GB）</translation>
        </message>
        <message>
            <source>Copied, all waves together</source>
            <translation>転送済み（全ウェーブの累計）</translation>
        </message>
        <message>
            <source>All servers</source>
            <translation>全サーバー</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <translation>期限後</translation>
        </message>
        <message>
            <source>Blackout</source>
            <translation>作業禁止期間</translation>
        </message>
        <message>
            <source>Stops per day, all servers together</source>
            <translation>日別の停止（全サーバーの合計）</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>Planned stops</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>Line faults</source>
            <translation>回線故障</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>未測定</translation>
        </message>
        <message>
            <source>CPU use in the month</source>
            <translation>当月のCPU使用率</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>停止・障害</translation>
        </message>
        <message>
            <source>Planned stop</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>between %1 and %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>availability %1 (agreed: at least %2), planned stops %3 (agreed: below %4)</source>
            <translation>稼働率 %1（協定：%2以上）、計画停止 %3（協定：%4未満）</translation>
        </message>
        <message>
            <source>Not applicable: no server was in service in this month.</source>
            <translation>対象外：当月に稼働の対象となるサーバーはない。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>verdict and figures</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The figures are the mean of %1 servers, weighted by their service time.</source>
            <translation>数値は、%1台のサーバーをサービス時間で重み付けした平均である。</translation>
        </message>
        <message>
            <source>Not met by itself: %1.</source>
            <translation>単独では不適合のサーバー：%1</translation>
        </message>
        <message>
            <source>Pending, because unmeasured time decides: %1.</source>
            <translation>未測定の時間により判定が分かれるサーバー（判定保留）：%1</translation>
        </message>
        <message>
            <source>The month is not over: what comes after %1 counts as not measured.</source>
            <translation>月の途中の集計であり、%1より後は未測定とした。</translation>
        </message>
        <message>
            <source>Servers in service</source>
            <translation>対象サーバー数</translation>
        </message>
        <message>
            <source>Service time, S</source>
            <translation>サービス時間 S</translation>
        </message>
        <message>
            <source>Downtime, D</source>
            <translation>停止時間 D</translation>
        </message>
        <message>
            <source>Planned stops, P</source>
            <translation>計画停止 P</translation>
        </message>
        <message>
            <source>Stops by line faults, L</source>
            <translation>回線故障による停止 L</translation>
        </message>
        <message>
            <source>Not measured, U</source>
            <translation>未測定 U</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>稼働率</translation>
        </message>
        <message>
            <source>Availability if unmeasured time was downtime</source>
            <translation>稼働率（未測定を停止とみなす）</translation>
        </message>
        <message>
            <source>Availability without exclusions, 6-3(9)</source>
            <translation>除外をしない稼働率（6-3(9)）</translation>
        </message>
        <message>
            <source>Share of planned stops</source>
            <translation>計画停止の割合</translation>
        </message>
        <message>
            <source>Downtime still allowed</source>
            <translation>停止許容時間（残）</translation>
        </message>
        <message>
            <source>Servers count from their acceptance on the platform of operation.</source>
            <translation>サーバーは、運用基盤で移行が確定した時点から対象となる。</translation>
        </message>
        <message>
            <source>Percentages are cut off after the fourth decimal, never rounded.</source>
            <translation>百分率は小数第5位以下を切り捨てた。四捨五入はしない。</translation>
        </message>
        <message>
            <source>Basis of calculation</source>
            <translation>算出根拠</translation>
        </message>
        <message>
            <source>Mean of the servers</source>
            <translation>サーバーの平均</translation>
        </message>
        <message>
            <source>Servers without a table ran through the whole month and were measured in every second.</source>
            <translation>表のないサーバーは、月を通じて稼働し、全期間が測定されている。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>month and quarter</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Monthly service level report</source>
            <translation>サービスレベル月次報告書</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>根拠条項</translation>
        </message>
        <message>
            <source>State of the data</source>
            <translation>データの時点</translation>
        </message>
        <message>
            <source>Outages</source>
            <translation>停止・障害</translation>
        </message>
        <message>
            <source>Terms applied</source>
            <translation>適用した条件</translation>
        </message>
        <message>
            <source>all servers</source>
            <translation>全サーバー</translation>
        </message>
        <message>
            <source>12-1: downtime</source>
            <translation>12-1：停止時間</translation>
        </message>
        <message>
            <source>12-1: leaves the service time</source>
            <translation>12-1：サービス時間から除外</translation>
        </message>
        <message>
            <source>recorded only</source>
            <translation>記録のみ</translation>
        </message>
        <message>
            <source>Availability of the servers</source>
            <translation>サーバー別稼働率</translation>
        </message>
        <message>
            <source>Service time S</source>
            <translation>サービス時間 S</translation>
        </message>
        <message>
            <source>Planned stops P</source>
            <translation>計画停止 P</translation>
        </message>
        <message>
            <source>Downtime D</source>
            <translation>停止時間 D</translation>
        </message>
        <message>
            <source>Not measured U</source>
            <translation>未測定 U</translation>
        </message>
        <message>
            <source>If U was downtime</source>
            <translation>稼働率（未測定を停止）</translation>
        </message>
        <message>
            <source>Share of P</source>
            <translation>計画停止の割合</translation>
        </message>
        <message>
            <source>Budget left</source>
            <translation>停止許容時間（残）</translation>
        </message>
        <message>
            <source>Weighted mean</source>
            <translation>加重平均</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Calculation</source>
            <translation>計算</translation>
        </message>
        <message>
            <source>Outages in the month</source>
            <translation>当月の停止・障害</translation>
        </message>
        <message>
            <source>No outage in this month.</source>
            <translation>当月の停止・障害はない。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Length in the month</source>
            <translation>当月の長さ</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>層</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>扱い</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>still down</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>Planned stops in the month</source>
            <translation>当月の計画停止</translation>
        </message>
        <message>
            <source>No planned stop in this month.</source>
            <translation>当月の計画停止はない。</translation>
        </message>
        <message>
            <source>Before the begin</source>
            <translation>開始前の余裕</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>They leave the service time.</source>
            <translation>サービス時間から除く。</translation>
        </message>
        <message>
            <source>They stay in the service time and count as running.</source>
            <translation>サービス時間に含め、稼働とみなす。</translation>
        </message>
        <message>
            <source>As long as the server really was down within the approved window; what goes on after its end is downtime.</source>
            <translation>承認された時間帯のうち実際に停止した時間とする。承認された終了を過ぎた停止は停止時間に数える。</translation>
        </message>
        <message>
            <source>As long as the whole approved window.</source>
            <translation>承認された時間帯の全体とする。</translation>
        </message>
        <message>
            <source>Counts as downtime.</source>
            <translation>停止時間に数える。</translation>
        </message>
        <message>
            <source>Leaves the service time.</source>
            <translation>サービス時間から除く。</translation>
        </message>
        <message>
            <source>Recorded, does not count.</source>
            <translation>記録のみとし、数えない。</translation>
        </message>
        <message>
            <source>How the agreement was read</source>
            <translation>サービスレベル協定の解釈</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>解釈</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>At least %1 of the calendar month.</source>
            <translation>暦月の%1以上</translation>
        </message>
        <message>
            <source>Below %1 of the calendar month; exactly that much is too much.</source>
            <translation>暦月の%1未満。ちょうど同じ割合は不適合とする。</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>計画停止とするもの</translation>
        </message>
        <message>
            <source>Only what was approved before it began. A later approval makes it an outage.</source>
            <translation>開始前に承認されたものに限る。開始後の承認は停止・障害とする。</translation>
        </message>
        <message>
            <source>Length of a planned stop</source>
            <translation>計画停止の長さ</translation>
        </message>
        <message>
            <source>Planned stops and service time</source>
            <translation>計画停止とサービス時間</translation>
        </message>
        <message>
            <source>Several servers</source>
            <translation>複数のサーバー</translation>
        </message>
        <message>
            <source>Mean of the servers, weighted by service time; each server is shown by itself.</source>
            <translation>サービス時間で重み付けしたサーバーの平均。各サーバーの値も示す。</translation>
        </message>
        <message>
            <source>Outage: %1</source>
            <translation>停止・障害：%1</translation>
        </message>
        <message>
            <source>Time nobody measured</source>
            <translation>未測定の時間</translation>
        </message>
        <message>
            <source>Neither running nor down: both figures are given, and where they lead to different verdicts the verdict is pending.</source>
            <translation>稼働とも停止ともみなさない。両方の値を示し、判定が分かれるときは判定保留とする。</translation>
        </message>
        <message>
            <source>CPU use (%)</source>
            <translation>CPU使用率（%）</translation>
        </message>
    </context>
    <context>
        <name>EntityTitles</name>
        <message>
            <source>department</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>person</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>system</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>network card</source>
            <translation>ネットワークカード</translation>
        </message>
        <message>
            <source>host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>datastore</source>
            <translation>データストア</translation>
        </message>
        <message>
            <source>network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>判定結果</translation>
        </message>
        <message>
            <source>sizing</source>
            <translation>サイジング結果</translation>
        </message>
        <message>
            <source>settings of the plan</source>
            <translation>移行計画の設定</translation>
        </message>
        <message>
            <source>blackout</source>
            <translation>作業禁止期間</translation>
        </message>
        <message>
            <source>wave</source>
            <translation>移行ウェーブ</translation>
        </message>
        <message>
            <source>server of a wave</source>
            <translation>移行ウェーブのサーバー</translation>
        </message>
        <message>
            <source>planned stop</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>outage</source>
            <translation>障害</translation>
        </message>
        <message>
            <source>series of measurements</source>
            <translation>測定系列</translation>
        </message>
        <message>
            <source>job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>run</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>disk of a run</source>
            <translation>移行実行のディスク</translation>
        </message>
        <message>
            <source>event of a run</source>
            <translation>移行実行の記録</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>snapshot</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>ボリューム</translation>
        </message>
        <message>
            <source>network settings of the guest</source>
            <translation>ゲストのネットワーク設定</translation>
        </message>
        <message>
            <source>software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>inspection</source>
            <translation>ゲスト内部調査</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>source</source>
            <translation>読み取り元</translation>
        </message>
        <message>
            <source>import</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>saved mapping</source>
            <translation>保存した列の対応</translation>
        </message>
        <message>
            <source>acceptance</source>
            <translation>受け入れ</translation>
        </message>
    </context>
    <context>
        <name>ErrorBox</name>
        <message>
            <source>Where: %1</source>
            <translation>場所：%1</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>対処：%1</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>内容をコピー</translation>
        </message>
    </context>
    <context>
        <name>File</name>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation>ファイルに書き込めません：%1。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>The file does not exist.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <source>Check the spelling of its path.</source>
            <translation>パスに誤りがないか確認してください。</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>ファイルではなく、フォルダーです。</translation>
        </message>
        <message>
            <source>The file has %1 bytes; at most %2 are read.</source>
            <translation>ファイルの大きさは %1 バイトですが、読み取れるのは %2 バイトまでです。</translation>
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation>ファイルを開けません：%1。</translation>
        </message>
        <message>
            <source>Ask for the right to read it.</source>
            <translation>読取り権限を管理者に依頼してください。</translation>
        </message>
    </context>
    <context>
        <name>ImportInventory</name>
        <message>
            <source>Storing the inventory</source>
            <translation>構成情報を保存しています</translation>
        </message>
    </context>
    <context>
        <name>ImportTables</name>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Read: %1 systems, %2 servers (%3 Windows, %4 Red Hat); %5 cores, %6 of memory, %7 of storage</source>
            <translation>読取り結果：情報システム %1、サーバー %2台（Windows %3台、Red Hat %4台）、CPU %5コア、メモリ %6、ストレージ %7</translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message>
            <source>The file does not exist.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <source>Check the path, or give a URI such as qemu:///system.</source>
            <translation>パスを確認するか、qemu:///system のようなURIを指定してください。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>ファイルを読み取れません：%1。</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>権限を確認してください。</translation>
        </message>
        <message>
            <source>No importer can read this source.</source>
            <translation>この取込元は読み取れません。</translation>
        </message>
        <message>
            <source>What can be read: %1.</source>
            <translation>取り込めるものを指定してください：%1。</translation>
        </message>
        <message>
            <source>The source has no server "%1".</source>
            <translation>取込み元に、サーバー「%1」はありません。</translation>
        </message>
        <message>
            <source>It has no servers at all.</source>
            <translation>取込み元には、サーバーが一つもありません。</translation>
        </message>
        <message>
            <source>It has: %1.</source>
            <translation>取込み元にあるサーバー: %1。</translation>
        </message>
    </context>
    <context>
        <name>Instant</name>
        <message>
            <source>"%1" is not an RFC 3339 time.</source>
            <translation>「%1」はRFC 3339形式の日時ではありません。</translation>
        </message>
        <message>
            <source>Write it like 2026-01-05T09:00:00+09:00.</source>
            <translation>2026-01-05T09:00:00+09:00 のように指定してください。</translation>
        </message>
    </context>
    <context>
        <name>InventoryTables</name>
        <message>
            <source>CPU (cores)</source>
            <translation>CPU（コア）</translation>
        </message>
        <message>
            <source>As the specification or the list names it</source>
            <translation>仕様書または一覧に記載された値</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>実測値</translation>
        </message>
        <message>
            <source>%1 cores, %2, %3</source>
            <translation>%1コア、%2、%3</translation>
        </message>
        <message>
            <source>What the survey found: CPU, memory, storage</source>
            <translation>調査で測った値：CPU、メモリ、ストレージ</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>%1 critical</source>
            <translation>致命 %1</translation>
        </message>
        <message>
            <source>%1 warnings</source>
            <translation>警告 %1</translation>
        </message>
        <message>
            <source>%1 notes</source>
            <translation>情報 %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>移行可否判定</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>バス</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>割当済み</translation>
        </message>
        <message>
            <source>What the image takes on its datastore</source>
            <translation>イメージがデータストア上で占める容量</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>イメージ</translation>
        </message>
        <message>
            <source>MAC address</source>
            <translation>MACアドレス</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>IPアドレス</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>箇所</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>The job %1 is no longer held by this worker.</source>
            <translation>ジョブ %1 は、このワーカーの担当ではなくなりました。</translation>
        </message>
        <message>
            <source>Stop working on it: another worker has it, or it was ended.</source>
            <translation>処理を止めてください。別のワーカーが引き継いだか、すでに終了しています。</translation>
        </message>
        <message>
            <source>The job has already ended: %1.</source>
            <translation>ジョブはすでに終了しています：%1。</translation>
        </message>
        <message>
            <source>Start a new job.</source>
            <translation>新しいジョブを登録してください。</translation>
        </message>
    </context>
    <context>
        <name>Judge</name>
        <message>
            <source>Assessing the servers</source>
            <translation>移行可否を判定しています</translation>
        </message>
        <message>
            <source>Sizing the servers</source>
            <translation>サイジングしています</translation>
        </message>
        <message>
            <source>Planning the waves</source>
            <translation>移行ウェーブを計画しています</translation>
        </message>
        <message>
            <source>No waves are planned yet.</source>
            <translation>移行ウェーブはまだ計画されていません。</translation>
        </message>
        <message>
            <source>Plan them first.</source>
            <translation>先に計画を作成してください。</translation>
        </message>
    </context>
    <context>
        <name>LibvirtImporter</name>
        <message>
            <source>Reading the host</source>
            <translation>ホストを読み取っています</translation>
        </message>
        <message>
            <source>Reading the servers</source>
            <translation>サーバーを読み取っています</translation>
        </message>
        <message>
            <source>The storage pool is not active, so its size is not known.</source>
            <translation>ストレージプールが有効でないため、容量が不明です。</translation>
        </message>
        <message>
            <source>The guest was removed while the host was read, so it was left out.</source>
            <translation>ホストの読取り中に仮想マシンが削除されたため、対象から除きました。</translation>
        </message>
        <message>
            <source>guest %1</source>
            <translation>仮想マシン %1</translation>
        </message>
        <message>
            <source>The guest was fenced by the migration run %1; it is a source left behind.</source>
            <translation>この仮想マシンは移行実行 %1 で隔離された、移行済みの移行元です。</translation>
        </message>
        <message>
            <source>The size of the disk %1 cannot be read from here. Check that its file exists and that the hypervisor may read it.</source>
            <translation>ディスク %1 の容量を読み取れません。ファイルがあること、ハイパーバイザーに読取り権限があることを確認してください。</translation>
        </message>
        <message>
            <source>Hypervisor (libvirt URI)</source>
            <translation>ハイパーバイザー（libvirtのURI）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>CPUs</source>
            <translation>CPU数</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
    </context>
    <context>
        <name>Location</name>
        <message>
            <source>No project is named.</source>
            <translation>プロジェクトが指定されていません。</translation>
        </message>
        <message>
            <source>Give a file path or a postgresql:// URL.</source>
            <translation>ファイルのパス、または postgresql:// のURLを指定してください。</translation>
        </message>
        <message>
            <source>The URL names no database.</source>
            <translation>URLにデータベースが指定されていません。</translation>
        </message>
        <message>
            <source>Write it like postgresql://user@host/database.</source>
            <translation>postgresql://user@host/database のように指定してください。</translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>make the project</source>
            <translation>プロジェクトの作成</translation>
        </message>
        <message>
            <source>open the project</source>
            <translation>プロジェクトを開く</translation>
        </message>
        <message>
            <source>back up the project</source>
            <translation>プロジェクトのバックアップ</translation>
        </message>
        <message>
            <source>bring the project up to date</source>
            <translation>プロジェクトの更新</translation>
        </message>
        <message>
            <source>add to the roster</source>
            <translation>名簿への追加</translation>
        </message>
        <message>
            <source>change the roster</source>
            <translation>名簿の変更</translation>
        </message>
        <message>
            <source>take off the roster</source>
            <translation>名簿からの削除</translation>
        </message>
        <message>
            <source>import servers</source>
            <translation>構成情報の取込み</translation>
        </message>
        <message>
            <source>assess servers</source>
            <translation>移行可否判定</translation>
        </message>
        <message>
            <source>size servers</source>
            <translation>サイジング</translation>
        </message>
        <message>
            <source>plan the waves</source>
            <translation>移行ウェーブの計画</translation>
        </message>
        <message>
            <source>enter an outage</source>
            <translation>停止・障害の登録</translation>
        </message>
        <message>
            <source>enter a planned stop</source>
            <translation>計画停止の登録</translation>
        </message>
        <message>
            <source>write a report</source>
            <translation>報告書の作成</translation>
        </message>
        <message>
            <source>export evidence</source>
            <translation>証跡の書き出し</translation>
        </message>
        <message>
            <source>queue a disk transfer</source>
            <translation>ディスク転送の予約</translation>
        </message>
        <message>
            <source>ask of a job</source>
            <translation>ジョブへの依頼</translation>
        </message>
        <message>
            <source>start a run</source>
            <translation>移行実行の開始</translation>
        </message>
        <message>
            <source>ask of a run</source>
            <translation>移行実行への依頼</translation>
        </message>
        <message>
            <source>go on to the next state</source>
            <translation>次の状態へ移行</translation>
        </message>
        <message>
            <source>complete the run</source>
            <translation>移行実行の完了</translation>
        </message>
        <message>
            <source>record facts of the run</source>
            <translation>移行実行の記録</translation>
        </message>
        <message>
            <source>record facts of a disk</source>
            <translation>ディスクの記録</translation>
        </message>
        <message>
            <source>keep evidence</source>
            <translation>証跡の保管</translation>
        </message>
        <message>
            <source>begin reading the running source</source>
            <translation>稼働中の移行元の読取り開始</translation>
        </message>
        <message>
            <source>shut down the source</source>
            <translation>移行元の停止</translation>
        </message>
        <message>
            <source>fence the source</source>
            <translation>移行元の隔離</translation>
        </message>
        <message>
            <source>unfence the source</source>
            <translation>移行元の隔離解除</translation>
        </message>
        <message>
            <source>start the source</source>
            <translation>移行元の起動</translation>
        </message>
        <message>
            <source>make the overlays</source>
            <translation>オーバーレイの作成</translation>
        </message>
        <message>
            <source>define the target</source>
            <translation>移行先の定義</translation>
        </message>
        <message>
            <source>start the target</source>
            <translation>移行先の起動</translation>
        </message>
        <message>
            <source>stop the target</source>
            <translation>移行先の停止</translation>
        </message>
        <message>
            <source>remove the target</source>
            <translation>移行先の削除</translation>
        </message>
        <message>
            <source>commit the target</source>
            <translation>移行先の確定</translation>
        </message>
        <message>
            <source>ask for an approval</source>
            <translation>承認の依頼</translation>
        </message>
        <message>
            <source>decide an approval</source>
            <translation>承認の決定</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>実行前の記録</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>移行計画</translation>
        </message>
        <message>
            <source>project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>inventory</source>
            <translation>構成情報</translation>
        </message>
        <message>
            <source>file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>report</source>
            <translation>報告書</translation>
        </message>
        <message>
            <source>source</source>
            <translation>取込み元</translation>
        </message>
        <message>
            <source>enter the end of an outage</source>
            <translation>停止・障害の終了の登録</translation>
        </message>
    </context>
    <context>
        <name>ManageProject</name>
        <message>
            <source>Filling the roster</source>
            <translation>名簿を作成しています</translation>
        </message>
    </context>
    <context>
        <name>Migrate</name>
        <message>
            <source>The service stops</source>
            <translation>サービスの停止</translation>
        </message>
        <message>
            <source>Records of the source counted</source>
            <translation>移行元の記録を計数</translation>
        </message>
        <message>
            <source>Look inside the guest at what keeps it from shutting down, or raise the time limit; it goes on serving meanwhile.</source>
            <translation>停止を妨げているものを仮想マシン内で確認するか、制限時間を延ばしてください。その間もサービスは継続しています。</translation>
        </message>
        <message>
            <source>Migrated by Watari, do not start</source>
            <translation>渡りにより移行済み・起動禁止</translation>
        </message>
        <message>
            <source>Proving %1 of %2</source>
            <translation>%2 の %1 の一致を証明しています</translation>
        </message>
        <message>
            <source>Source and copy differ from byte %1 on.</source>
            <translation>移行元と複製がバイト位置 %1 以降で一致しません。</translation>
        </message>
        <message>
            <source>Check the target's storage; the source is unharmed and serves again.</source>
            <translation>移行先のストレージを確認してください。移行元に影響はなく、再び稼働します。</translation>
        </message>
        <message>
            <source>Shut down after record %1</source>
            <translation>停止（最後の記録 %1）</translation>
        </message>
        <message>
            <source>Shut down</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Somebody has started the source again.</source>
            <translation>移行元が何者かにより再び起動されています。</translation>
        </message>
        <message>
            <source>Agree who may start it, then begin a new run.</source>
            <translation>起動の権限を関係者で確認してから、新しい移行実行を開始してください。</translation>
        </message>
        <message>
            <source>Cables pulled, autostart off, marked</source>
            <translation>NICを切断、自動起動を無効化、移行済みの印を付与</translation>
        </message>
        <message>
            <source>%1 read, %2 written</source>
            <translation>読取り %1、書込み %2</translation>
        </message>
        <message>
            <source>Source and copy of %1 are equal</source>
            <translation>%1 は移行元と複製が一致</translation>
        </message>
        <message numerus="yes">
            <source>Source and copy are equal on %n disk(s)</source>
            <translation>
                <numerusform>ディスク %n台で移行元と複製が一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>%1 が承認</translation>
        </message>
        <message>
            <source>Rejected by %1</source>
            <translation>%1 が却下</translation>
        </message>
        <message>
            <source>Commit timer started</source>
            <translation>確定期限の計時を開始</translation>
        </message>
        <message>
            <source>Nobody confirmed within %1</source>
            <translation>%1以内に切替完了確認なし</translation>
        </message>
        <message>
            <source>%1 has been migrated already by the run %2.</source>
            <translation>%1 は移行実行 %2 で移行済みです。</translation>
        </message>
        <message>
            <source>Roll that run back first, or migrate its target.</source>
            <translation>先にその移行実行を切り戻すか、その移行先を移行してください。</translation>
        </message>
        <message>
            <source>The disk is no image file (%1); only files can be copied.</source>
            <translation>ディスクがイメージファイルではありません（%1）。転送できるのはファイルだけです。</translation>
        </message>
        <message>
            <source>The image rests on %1, which is not there.</source>
            <translation>イメージの元になる %1 がありません。</translation>
        </message>
        <message>
            <source>Put the backing file back where the image expects it.</source>
            <translation>バッキングファイルを元の場所に戻してください。</translation>
        </message>
        <message>
            <source>The server has no disk to copy.</source>
            <translation>サーバーに転送するディスクがありません。</translation>
        </message>
        <message>
            <source>The target folder has room for %1, but %2 are needed.</source>
            <translation>移行先フォルダーの空きは %1 ですが、%2 必要です。</translation>
        </message>
        <message>
            <source>Make room there, or choose another target folder.</source>
            <translation>空き容量を確保するか、別の移行先フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>A server named %1 is there already.</source>
            <translation>%1 という名称のサーバーがすでにあります。</translation>
        </message>
        <message>
            <source>Choose another name for the target.</source>
            <translation>移行先の名称を変更してください。</translation>
        </message>
        <message>
            <source>There is no active network named %1.</source>
            <translation>%1 という有効なネットワークがありません。</translation>
        </message>
        <message>
            <source>Define and start it there, or choose another network.</source>
            <translation>移行先で定義して開始するか、別のネットワークを選んでください。</translation>
        </message>
        <message>
            <source>Source found</source>
            <translation>移行元を確認</translation>
        </message>
        <message>
            <source>The target folder may not be written.</source>
            <translation>移行先フォルダーに書き込む権限がありません。</translation>
        </message>
        <message>
            <source>Run the worker as a user who may write there, or choose another folder.</source>
            <translation>書込み権限のある利用者でワーカーを実行するか、別のフォルダーを選んでください。</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n disk(s), %2</source>
            <translation>
                <numerusform>%1、ディスク %n台、%2</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no target to stop</source>
            <translation>停止する移行先なし</translation>
        </message>
        <message>
            <source>Target switched off</source>
            <translation>移行先の電源断</translation>
        </message>
        <message>
            <source>Definition and overlay removed; the copy stays for the next run</source>
            <translation>定義とオーバーレイを削除。複製は次の移行実行のために保持</translation>
        </message>
        <message>
            <source>The source's definition is as it was</source>
            <translation>移行元の定義を復元</translation>
        </message>
        <message>
            <source>The source was off before and stays off</source>
            <translation>移行元は元から停止中のため、起動せず</translation>
        </message>
        <message>
            <source>Source started</source>
            <translation>移行元を起動</translation>
        </message>
        <message>
            <source>The source serves again</source>
            <translation>移行元が再び稼働</translation>
        </message>
        <message>
            <source>The source was not touched; the copy stays for the next run</source>
            <translation>移行元は変更なし。複製は次の移行実行のために保持</translation>
        </message>
        <message>
            <source>Moved from %1 by Watari</source>
            <translation>渡りにより %1 から移行</translation>
        </message>
        <message>
            <source>The target serves</source>
            <translation>移行先が稼働</translation>
        </message>
        <message>
            <source>The folder for the evidence cannot be made.</source>
            <translation>証跡のフォルダーを作成できません。</translation>
        </message>
        <message>
            <source>The guest is fit; overlay made above the proved copy</source>
            <translation>仮想マシンは適合。一致を証明した複製の上にオーバーレイを作成</translation>
        </message>
        <message>
            <source>%1 defined with virtio devices</source>
            <translation>%1 をvirtioデバイスで定義</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>移行先を起動</translation>
        </message>
        <message>
            <source>The target is the server from now on</source>
            <translation>以後は移行先を正とする</translation>
        </message>
        <message>
            <source>Copying %1 of %2</source>
            <translation>%2 の %1 を転送しています</translation>
        </message>
        <message>
            <source>The backup does not hold the disk %1.</source>
            <translation>バックアップにディスク %1 がありません。</translation>
        </message>
        <message>
            <source>Asked for: %1</source>
            <translation>依頼：%1</translation>
        </message>
        <message>
            <source>The guest's console cannot be read.</source>
            <translation>仮想マシンのコンソールを読み取れません。</translation>
        </message>
        <message>
            <source>Run the worker as a user who may read it.</source>
            <translation>読取り権限のある利用者でワーカーを実行してください。</translation>
        </message>
        <message>
            <source>Records are missing: %1 were found, the last is %2, expected %3.</source>
            <translation>記録が欠けています：%1件を確認、最後は %2、期待値は %3 です。</translation>
        </message>
        <message>
            <source>Booted with %1 records, complete and in order; record %2 was written since.</source>
            <translation>起動時の記録 %1件、欠落なく順序どおり。その後、記録 %2 まで書込み。</translation>
        </message>
        <message>
            <source>Powered on and running.</source>
            <translation>電源オン、実行中。</translation>
        </message>
        <message>
            <source>The server does not serve %1 after its start.</source>
            <translation>起動から%1たってもサーバーが稼働しません。</translation>
        </message>
        <message>
            <source>Look at its console and raise the time limit if it only needs longer.</source>
            <translation>コンソールを確認し、時間がかかっているだけの場合は制限時間を延ばしてください。</translation>
        </message>
        <message>
            <source>The server has stopped by itself.</source>
            <translation>サーバーが自ら停止しました。</translation>
        </message>
        <message>
            <source>Stop %1 on %2 and start %3 on %4. Disks: %5. Check: %6. Way back: %7.</source>
            <translation>%2 の %1 を停止し、%4 で %3 を起動する。ディスク：%5。確認方法：%6。切戻し可能な時間：%7。</translation>
        </message>
        <message>
            <source>Keep %1 on %2; after this there is no way back. Its disks were proved equal, the service was down for %3.</source>
            <translation>%2 の %1 を確定する。以後、切戻しはできない。ディスクの一致は証明済み、サービスの停止時間は%3。</translation>
        </message>
        <message>
            <source>Records 1 to %1 are complete.</source>
            <translation>記録 1 から %1 まで欠落なし。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>decision and its reason</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>MigrateServer</name>
        <message>
            <source>"%1" is no absolute path of a folder.</source>
            <translation>「%1」はフォルダーの絶対パスではありません。</translation>
        </message>
        <message>
            <source>Give the folder on the target for disks and evidence, such as /var/lib/libvirt/images/watari.</source>
            <translation>ディスクと証跡を置く移行先のフォルダーを指定してください（例：/var/lib/libvirt/images/watari）。</translation>
        </message>
        <message>
            <source>A time limit is not positive.</source>
            <translation>制限時間が正の値ではありません。</translation>
        </message>
        <message>
            <source>Give limits of at least one second.</source>
            <translation>制限時間は1秒以上にしてください。</translation>
        </message>
        <message>
            <source>Nobody knows which hypervisor %1 runs on.</source>
            <translation>%1 が稼働しているハイパーバイザーが不明です。</translation>
        </message>
        <message>
            <source>Import the hypervisor's own inventory first.</source>
            <translation>先にハイパーバイザーの構成情報を取り込んでください。</translation>
        </message>
        <message>
            <source>%1 cannot be migrated: %2</source>
            <translation>%1 は移行できません：%2</translation>
        </message>
        <message>
            <source>Mend what the assessment names, import again and assess again.</source>
            <translation>移行可否判定の指摘事項を解消し、取込みと判定をやり直してください。</translation>
        </message>
        <message>
            <source>%1 has been migrated already.</source>
            <translation>%1 は移行済みです。</translation>
        </message>
        <message>
            <source>A run of %1 is under way.</source>
            <translation>%1 の移行実行が進行中です。</translation>
        </message>
        <message>
            <source>Let it end, or cancel it.</source>
            <translation>終了を待つか、中止してください。</translation>
        </message>
        <message>
            <source>Migrate %1</source>
            <translation>%1 の移行</translation>
        </message>
        <message>
            <source>%1 has decided this already: %2.</source>
            <translation>%1 がすでに決定しています：%2。</translation>
        </message>
        <message>
            <source>What is to be approved has changed since it was shown.</source>
            <translation>承認の対象が、表示した後に変わっています。</translation>
        </message>
        <message>
            <source>Look at it again, then decide.</source>
            <translation>内容を確認し直してから、決定してください。</translation>
        </message>
        <message>
            <source>The run does not wait for this any more: %1.</source>
            <translation>移行実行はこの承認を待つ状態ではなくなりました：%1。</translation>
        </message>
        <message>
            <source>A rejection needs a reason.</source>
            <translation>却下には理由が必要です。</translation>
        </message>
        <message>
            <source>Say what has to change before you can approve.</source>
            <translation>承認するために改めるべき点を記入してください。</translation>
        </message>
        <message>
            <source>It is too late to ask for this: %1.</source>
            <translation>この依頼を受け付けられる段階を過ぎています：%1。</translation>
        </message>
        <message>
            <source>Ask for a rollback, while the run is not committed.</source>
            <translation>確定前であれば、切戻しを依頼してください。</translation>
        </message>
        <message>
            <source>After the commit a way back needs a new plan.</source>
            <translation>確定後に元へ戻すには、新たに計画を作成してください。</translation>
        </message>
        <message>
            <source>This job carries a migration run.</source>
            <translation>このジョブは移行実行のものです。</translation>
        </message>
        <message>
            <source>Cancel or roll back the run itself.</source>
            <translation>移行実行そのものを中止するか、切り戻してください。</translation>
        </message>
        <message>
            <source>Load it again and look at what it does now.</source>
            <translation>読み込み直して、現在の状態を確認してください。</translation>
        </message>
        <message>
            <source>"%1" cannot be the name of a server on the target.</source>
            <translation>「%1」は、移行先のサーバー名として使えません。</translation>
        </message>
        <message>
            <source>Give another name, without "/" and line breaks.</source>
            <translation>「/」と改行を含まない、別の名前を指定してください。</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Created</source>
            <translation>登録</translation>
        </message>
        <message>
            <source>Pre-check</source>
            <translation>事前確認</translation>
        </message>
        <message>
            <source>First pass</source>
            <translation>初回転送</translation>
        </message>
        <message>
            <source>Waiting for approval of the cutover</source>
            <translation>切替承認待ち</translation>
        </message>
        <message>
            <source>Shutting down the source</source>
            <translation>移行元の停止</translation>
        </message>
        <message>
            <source>Fencing the source</source>
            <translation>移行元の隔離</translation>
        </message>
        <message>
            <source>Final pass</source>
            <translation>最終転送</translation>
        </message>
        <message>
            <source>Proving the copy</source>
            <translation>一致の証明</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>変換</translation>
        </message>
        <message>
            <source>Defining the target</source>
            <translation>移行先の定義</translation>
        </message>
        <message>
            <source>Starting the target</source>
            <translation>移行先の起動</translation>
        </message>
        <message>
            <source>Checking the target</source>
            <translation>移行先の確認</translation>
        </message>
        <message>
            <source>Waiting for confirmation of completion</source>
            <translation>切替完了確認待ち</translation>
        </message>
        <message>
            <source>Committing</source>
            <translation>確定処理</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Rollback: stopping the target</source>
            <translation>切戻し：移行先の停止</translation>
        </message>
        <message>
            <source>Rollback: removing the target</source>
            <translation>切戻し：移行先の削除</translation>
        </message>
        <message>
            <source>Rollback: releasing the source</source>
            <translation>切戻し：移行元の隔離解除</translation>
        </message>
        <message>
            <source>Rollback: starting the source</source>
            <translation>切戻し：移行元の起動</translation>
        </message>
        <message>
            <source>Rollback: checking the source</source>
            <translation>切戻し：移行元の確認</translation>
        </message>
        <message>
            <source>Rolled back</source>
            <translation>切戻し済み</translation>
        </message>
        <message>
            <source>Cleaning up</source>
            <translation>後片付け</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Rollback</source>
            <translation>切戻し</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>The guest is powered on</source>
            <translation>仮想マシンの電源が入っている</translation>
        </message>
        <message>
            <source>The serial console shows the boot</source>
            <translation>シリアルコンソールで起動を確認</translation>
        </message>
        <message>
            <source>Migration go/no-go</source>
            <translation>移行判定</translation>
        </message>
        <message>
            <source>Cutover approval</source>
            <translation>切替承認</translation>
        </message>
        <message>
            <source>Confirmation of completion</source>
            <translation>切替完了確認</translation>
        </message>
        <message>
            <source>Rollback decision</source>
            <translation>切戻し判定</translation>
        </message>
        <message>
            <source>Acceptance</source>
            <translation>検収</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>未決定</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>移行可</translation>
        </message>
        <message>
            <source>Conditional</source>
            <translation>条件付き</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>移行不可</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>致命</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>回線</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>データセンター・クラウド</translation>
        </message>
        <message>
            <source>Virtualization</source>
            <translation>仮想化</translation>
        </message>
        <message>
            <source>Guest OS</source>
            <translation>ゲストOS</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>業務アプリ</translation>
        </message>
        <message>
            <source>CPU use</source>
            <translation>CPU使用率</translation>
        </message>
        <message>
            <source>Memory use</source>
            <translation>メモリ使用率</translation>
        </message>
        <message>
            <source>Disk read</source>
            <translation>ディスク読取り</translation>
        </message>
        <message>
            <source>Disk write</source>
            <translation>ディスク書込み</translation>
        </message>
        <message>
            <source>Network received</source>
            <translation>ネットワーク受信</translation>
        </message>
        <message>
            <source>Network sent</source>
            <translation>ネットワーク送信</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Disk transfer</source>
            <translation>ディスク転送</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>移行</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Other Linux</source>
            <translation>その他のLinux</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Powered on</source>
            <translation>電源オン</translation>
        </message>
        <message>
            <source>Powered off</source>
            <translation>電源オフ</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>一時停止</translation>
        </message>
    </context>
    <context>
        <name>OperationLog</name>
        <message>
            <source>A key file already exists here.</source>
            <translation>鍵ファイルがすでにあります。</translation>
        </message>
        <message>
            <source>Use the existing key, or name another file.</source>
            <translation>既存の鍵を使うか、別のファイルを指定してください。</translation>
        </message>
        <message>
            <source>The key file does not exist.</source>
            <translation>鍵ファイルがありません。</translation>
        </message>
        <message>
            <source>Check its path, or make a key first.</source>
            <translation>パスを確認するか、先に鍵を作成してください。</translation>
        </message>
        <message>
            <source>The key file cannot be read: %1.</source>
            <translation>鍵ファイルを読み取れません：%1。</translation>
        </message>
        <message>
            <source>Run as the user who owns the key.</source>
            <translation>鍵を所有する利用者で実行してください。</translation>
        </message>
        <message>
            <source>The file holds no Ed25519 key in PEM format.</source>
            <translation>PEM形式のEd25519鍵がファイルにありません。</translation>
        </message>
        <message>
            <source>Name the file that was made for this project's log.</source>
            <translation>このプロジェクトの操作履歴用に作成したファイルを指定してください。</translation>
        </message>
        <message>
            <source>Other users can read the key file.</source>
            <translation>鍵ファイルをほかの利用者が読み取れる状態です。</translation>
        </message>
        <message>
            <source>Set its mode to 0600.</source>
            <translation>パーミッションを 0600 に設定してください。</translation>
        </message>
        <message>
            <source>The key file cannot be written: %1.</source>
            <translation>鍵ファイルに書き込めません：%1。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>Row %1 of the operation log has an unknown outcome.</source>
            <translation>操作履歴の %1行目の結果が不明な値です。</translation>
        </message>
        <message>
            <source>The operation log belongs to another key.</source>
            <translation>操作履歴は別の鍵のものです。</translation>
        </message>
        <message>
            <source>Use the key that signed it first.</source>
            <translation>最初に署名した鍵を使用してください。</translation>
        </message>
        <message>
            <source>The operation log is not good from row %1 on: %2</source>
            <translation>操作履歴の %1行目以降が整合しません：%2</translation>
        </message>
        <message>
            <source>Compare it with the last backup before it is signed again.</source>
            <translation>再び署名する前に、最新のバックアップと照合してください。</translation>
        </message>
    </context>
    <context>
        <name>PdfWriter</name>
        <message>
            <source>No data</source>
            <translation>データなし</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>page and pages</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>PDF pages need a graphical application object.</source>
            <translation>PDFの作成には、画面用のアプリケーション環境が必要です。</translation>
        </message>
        <message>
            <source>Start with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>画面のない環境では QT_QPA_PLATFORM=offscreen を指定して起動してください。</translation>
        </message>
        <message>
            <source>The printer does not accept pages.</source>
            <translation>プリンターが印刷を受け付けません。</translation>
        </message>
        <message>
            <source>Check that the printer is ready, or print to a file.</source>
            <translation>プリンターの状態を確認するか、ファイルに出力してください。</translation>
        </message>
        <message>
            <source>The font %1 is not installed.</source>
            <translation>フォント %1 がインストールされていません。</translation>
        </message>
        <message>
            <source>Install the packages fonts-morisawa-bizud-gothic and fonts-morisawa-bizud-mincho.</source>
            <translation>パッケージ fonts-morisawa-bizud-gothic と fonts-morisawa-bizud-mincho をインストールしてください。</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>The copies need more of the line than there is.</source>
            <translation>転送に要する回線が足りない。</translation>
        </message>
        <message>
            <source>The copy does not fit its time.</source>
            <translation>転送が割り当てた時間に収まらない。</translation>
        </message>
        <message>
            <source>The cutover begins before the copy is done.</source>
            <translation>転送が終わる前に切替が始まる。</translation>
        </message>
        <message>
            <source>The cutover is outside the time in which work is allowed.</source>
            <translation>切替が作業時間帯の外にある。</translation>
        </message>
        <message>
            <source>More cutovers in one window than allowed.</source>
            <translation>1時間帯の切替数が上限を超える。</translation>
        </message>
        <message>
            <source>Servers of the same system are in different waves.</source>
            <translation>同じ情報システムのサーバーが別のウェーブにある。</translation>
        </message>
        <message>
            <source>It moves before a system it depends on.</source>
            <translation>依存する情報システムより先に移行する。</translation>
        </message>
        <message>
            <source>It is in no wave.</source>
            <translation>どのウェーブにも入っていない。</translation>
        </message>
        <message>
            <source>It is in more than one place.</source>
            <translation>複数の箇所に入っている。</translation>
        </message>
        <message>
            <source>The cutover ends after the deadline.</source>
            <translation>切替の終了が期限を過ぎる。</translation>
        </message>
        <message>
            <source>It holds more data than was planned.</source>
            <translation>データ量が計画時より増えている。</translation>
        </message>
        <message>
            <source>Line rate (bit/s)</source>
            <translation>回線速度（bit/s）</translation>
        </message>
        <message>
            <source>Line share (permille)</source>
            <translation>使用する回線の割合（千分率）</translation>
        </message>
        <message>
            <source>Start of the night (s)</source>
            <translation>夜間の開始（秒）</translation>
        </message>
        <message>
            <source>End of the night (s)</source>
            <translation>夜間の終了（秒）</translation>
        </message>
        <message>
            <source>Length of a cutover (s)</source>
            <translation>切替の所要時間（秒）</translation>
        </message>
        <message>
            <source>Cutovers per window</source>
            <translation>作業時間帯当たりの切替数</translation>
        </message>
        <message>
            <source>%1 is not a possible value.</source>
            <translation>%1 は指定できない値です。</translation>
        </message>
        <message>
            <source>Give a value from %1 to %2.</source>
            <translation>%1 から %2 までの値を指定してください。</translation>
        </message>
        <message>
            <source>The deadline %1 is not after the planning date %2.</source>
            <translation>期限 %1 が計画日 %2 より後ではありません。</translation>
        </message>
        <message>
            <source>Correct one of the dates.</source>
            <translation>どちらかの日付を訂正してください。</translation>
        </message>
        <message>
            <source>The deadline %1 is more than ten years away.</source>
            <translation>期限 %1 が10年より先です。</translation>
        </message>
        <message>
            <source>The share of the line is less than a byte per second.</source>
            <translation>転送に使える回線が毎秒1バイトに足りません。</translation>
        </message>
        <message>
            <source>Raise the line rate or its share.</source>
            <translation>回線速度または使用する割合を引き上げてください。</translation>
        </message>
        <message>
            <source>The volume %1 is negative.</source>
            <translation>データ量 %1 が負の値です。</translation>
        </message>
        <message>
            <source>Correct the server's storage.</source>
            <translation>サーバーのストレージ容量を訂正してください。</translation>
        </message>
        <message>
            <source>The blackout ends before it begins.</source>
            <translation>作業禁止期間の終了が開始より前です。</translation>
        </message>
        <message>
            <source>Give an end after %1.</source>
            <translation>%1 より後の終了を指定してください。</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>ウェーブ%1</translation>
        </message>
        <message>
            <source>its copy ends after the last cutover window before %1.</source>
            <translation>転送の終了が、%1までの最後の切替の時間帯に間に合わない。</translation>
        </message>
        <message>
            <source>the copies up to this one need %1 nights, and %2 remain until %3.</source>
            <translation>ここまでの転送に%1夜を要するが、%3までに%2夜しか残っていない。</translation>
        </message>
        <message>
            <source>the copies up to this one need %1 days, and %2 remain until %3.</source>
            <translation>ここまでの転送に%1日を要するが、%3までに%2日しか残っていない。</translation>
        </message>
        <message>
            <source>Raise the line share to at least %1 %, or carry a seed disk.</source>
            <translation>使用する回線の割合を%1 %以上にするか、シード媒体で運ぶ。</translation>
        </message>
        <message>
            <source>Take a faster line, copy at more hours, or carry a seed disk.</source>
            <translation>速い回線にするか、転送の時間帯を広げるか、シード媒体で運ぶ。</translation>
        </message>
        <message>
            <source>its copy is done on %1, but no cutover is free from then until %2. Allow more than %3 cutovers per window, or shorten the cutover.</source>
            <translation>転送は%1に終わるが、それから%2までに空いた切替枠がない。1時間帯当たりの切替数を%3より増やすか、切替を短くする。</translation>
        </message>
        <message>
            <source>nobody knows how much data it holds. Survey its disks or enter its storage.</source>
            <translation>データ量が分からない。ディスクを調査するか、容量を入力する。</translation>
        </message>
        <message>
            <source>no window outside working time and blackouts is %1 minutes long, as a cutover needs. Shorten the cutover or lengthen the night.</source>
            <translation>業務時間と作業禁止期間を除くと、切替に要する%1分の時間帯がない。切替を短くするか、夜間の時間帯を広げる。</translation>
        </message>
        <message>
            <source>it must not move before %1, which is not planned. Solve that first.</source>
            <translation>%1より先に移行できないが、それが計画されていない。先にそちらを解決する。</translation>
        </message>
        <message>
            <source>%1 moves after the deadline: %2</source>
            <translation>%1の切替は期限後となる：%2</translation>
        </message>
        <message>
            <source>%1 cannot be planned: %2</source>
            <translation>%1は計画できない：%2</translation>
        </message>
        <message>
            <source>The cutover ends after the month that is tolerated beyond the deadline.</source>
            <translation>切替の終了が、期限後に許容される1か月も過ぎる。</translation>
        </message>
    </context>
    <context>
        <name>PlanTables</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>観測なし</translation>
        </message>
        <message>
            <source>%1 cores, %2</source>
            <translation>%1コア、%2</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>観測値</translation>
        </message>
        <message>
            <source>Use seen by monitoring: 95th percentile of CPU, most of memory</source>
            <translation>監視で観測した使用量：CPUは95パーセンタイル、メモリは最大値</translation>
        </message>
        <message>
            <source>CPU (cores)</source>
            <translation>CPU（コア）</translation>
        </message>
        <message>
            <source>Present and recommended size</source>
            <translation>現在の値 → 推奨値</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>観測率</translation>
        </message>
        <message>
            <source>Observed share of the period looked at</source>
            <translation>対象期間のうち観測できた割合</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>not sized yet</source>
            <translation>サイジング未実施</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>移行ウェーブ</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>転送量</translation>
        </message>
        <message>
            <source>What must cross the line</source>
            <translation>回線を通るデータ量</translation>
        </message>
        <message>
            <source>Copy from</source>
            <translation>転送開始</translation>
        </message>
        <message>
            <source>Copy until</source>
            <translation>転送終了</translation>
        </message>
        <message>
            <source>Cutover from</source>
            <translation>切替開始</translation>
        </message>
        <message>
            <source>Cutover until</source>
            <translation>切替終了</translation>
        </message>
    </context>
    <context>
        <name>Process</name>
        <message>
            <source>The program %1 could not be started: %2.</source>
            <translation>プログラム %1 を起動できませんでした：%2。</translation>
        </message>
        <message>
            <source>Install it, or run installer/run once.</source>
            <translation>インストールするか、installer/run を一度実行してください。</translation>
        </message>
        <message>
            <source>%1 did not finish within %2 s.</source>
            <translation>%1 が %2秒以内に終了しませんでした。</translation>
        </message>
        <message>
            <source>%1 ended by a signal.</source>
            <translation>%1 がシグナルにより終了しました。</translation>
        </message>
        <message>
            <source>%1 ended with status %2: %3</source>
            <translation>%1 が終了ステータス %2 で終了しました：%3</translation>
        </message>
    </context>
    <context>
        <name>Project</name>
        <message>
            <source>%1 is not on the roster.</source>
            <translation>%1 は名簿にありません。</translation>
        </message>
        <message>
            <source>Check the name, or have a user administrator add the person.</source>
            <translation>氏名を確認するか、利用者管理者に登録を依頼してください。</translation>
        </message>
        <message>
            <source>%1 works under the account %2, not under %3.</source>
            <translation>%1 のアカウントは %2 であり、%3 ではありません。</translation>
        </message>
        <message>
            <source>Start the program under that account, or name another person.</source>
            <translation>そのアカウントでプログラムを起動するか、別の人を指定してください。</translation>
        </message>
        <message>
            <source>The project has no name.</source>
            <translation>プロジェクトの名前がありません。</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>名前を付けてください。</translation>
        </message>
    </context>
    <context>
        <name>Readers</name>
        <message>
            <source>The cell is empty; a number is needed.</source>
            <translation>数値が必要なセルが空です。</translation>
        </message>
        <message>
            <source>Fill it in.</source>
            <translation>記入してください。</translation>
        </message>
        <message>
            <source>The value "%1" is not a number.</source>
            <translation>値「%1」は数値ではありません。</translation>
        </message>
        <message>
            <source>Write a number such as 8 or 1,000.5.</source>
            <translation>8 や 1,000.5 のような数値を記入してください。</translation>
        </message>
        <message>
            <source>The value "%1" is too large.</source>
            <translation>値「%1」が大きすぎます。</translation>
        </message>
        <message>
            <source>Check the number and its unit.</source>
            <translation>数値と単位を確認してください。</translation>
        </message>
        <message>
            <source>The unit of "%1" is not known.</source>
            <translation>「%1」の単位を判別できません。</translation>
        </message>
        <message>
            <source>Use one of %1.</source>
            <translation>次のいずれかを使用してください：%1。</translation>
        </message>
        <message>
            <source>The value "%1" has no unit, and its heading names none.</source>
            <translation>値「%1」に単位がなく、見出しにも単位がありません。</translation>
        </message>
        <message>
            <source>Write the unit into the heading, such as (GB), or into the cell.</source>
            <translation>見出しに「(GB)」のように単位を書くか、セルに単位を記入してください。</translation>
        </message>
        <message>
            <source>"%1" is more cores than any server has.</source>
            <translation>コア数「%1」は、あり得ない大きさです。</translation>
        </message>
        <message>
            <source>Check whether the column holds MHz or another unit.</source>
            <translation>列の値がMHzなど別の単位でないか確認してください。</translation>
        </message>
        <message>
            <source>The value "%1" is not a whole number.</source>
            <translation>値「%1」は整数ではありません。</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>整数を記入してください。</translation>
        </message>
        <message>
            <source>Split the file, or remove what is not needed.</source>
            <translation>ファイルを分割するか、不要な部分を削除してください。</translation>
        </message>
        <message>
            <source>The row has more than %1 columns.</source>
            <translation>行の列数が %1 を超えています。</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>A quotation mark is never closed.</source>
            <translation>引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>Close it, or write the file anew from the spreadsheet program.</source>
            <translation>引用符を閉じるか、表計算ソフトからファイルを出力し直してください。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>ファイルが %1 MiBを超えています。</translation>
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation>ファイルの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The file has more than %1 cells.</source>
            <translation>ファイルのセル数が %1 を超えています。</translation>
        </message>
        <message>
            <source>a document type declaration is not allowed</source>
            <translation>文書型宣言は使用できません</translation>
        </message>
        <message>
            <source>The XML is damaged: %1.</source>
            <translation>XMLが破損しています：%1。</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>cell %1</source>
            <translation>セル %1</translation>
        </message>
        <message>
            <source>sheet %1, cell %2</source>
            <translation>シート %1、セル %2</translation>
        </message>
        <message>
            <source>The file is not text in %1.</source>
            <translation>ファイルが %1 のテキストではありません。</translation>
        </message>
        <message>
            <source>Leave the encoding to be detected, or save the file as CSV in UTF-8.</source>
            <translation>文字コードを自動判別にするか、UTF-8のCSVで保存し直してください。</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8, UTF-16 or CP932.</source>
            <translation>ファイルがUTF-8、UTF-16、CP932のいずれのテキストでもありません。</translation>
        </message>
        <message>
            <source>Save it as CSV in UTF-8.</source>
            <translation>UTF-8のCSVで保存し直してください。</translation>
        </message>
        <message>
            <source>The file holds NUL characters, so it is not a text file.</source>
            <translation>NUL文字を含むため、テキストファイルではありません。</translation>
        </message>
        <message>
            <source>The packed file is not an .xlsx workbook.</source>
            <translation>圧縮ファイルが .xlsx のブックではありません。</translation>
        </message>
        <message>
            <source>Save the table as an Excel workbook (.xlsx) or as CSV.</source>
            <translation>表をExcelブック（.xlsx）またはCSVで保存してください。</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>シート %1</translation>
        </message>
        <message>
            <source>The file is an old .xls workbook or is protected by a password.</source>
            <translation>旧形式（.xls）のブックか、パスワードで保護されたファイルです。</translation>
        </message>
        <message>
            <source>Save it as .xlsx without a password.</source>
            <translation>パスワードなしの .xlsx で保存し直してください。</translation>
        </message>
        <message>
            <source>Remove what is not needed, or split the sheet.</source>
            <translation>不要な部分を削除するか、シートを分割してください。</translation>
        </message>
        <message>
            <source>The sheet has more than %1 rows.</source>
            <translation>シートの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The workbook has more than %1 cells.</source>
            <translation>ブックのセル数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The sheet has more than %1 columns.</source>
            <translation>シートの列数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The cell refers to text %1, which is missing.</source>
            <translation>セルが参照する文字列 %1 がありません。</translation>
        </message>
        <message>
            <source>Open the workbook and save it again.</source>
            <translation>ブックを開いて保存し直してください。</translation>
        </message>
        <message>
            <source>Save the file again and copy it whole.</source>
            <translation>ファイルを保存し直し、全体をコピーしてください。</translation>
        </message>
        <message>
            <source>Check where the file comes from; save only the needed sheet as a new file.</source>
            <translation>ファイルの入手元を確認し、必要なシートだけを新しいファイルに保存してください。</translation>
        </message>
        <message>
            <source>The packed file is cut off or damaged (%1).</source>
            <translation>圧縮ファイルが途中で切れているか、破損しています（%1）。</translation>
        </message>
        <message>
            <source>The file is not a packed (ZIP) file.</source>
            <translation>ファイルが圧縮（ZIP）ファイルではありません。</translation>
        </message>
        <message>
            <source>The packed file has more than %1 parts.</source>
            <translation>圧縮ファイルの構成ファイル数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The part %1 is missing.</source>
            <translation>構成ファイル %1 がありません。</translation>
        </message>
        <message>
            <source>The part %1 cannot be opened (%2).</source>
            <translation>構成ファイル %1 を開けません（%2）。</translation>
        </message>
        <message>
            <source>The part %1 is damaged.</source>
            <translation>構成ファイル %1 が破損しています。</translation>
        </message>
        <message>
            <source>The file unpacks to more than %1 MiB.</source>
            <translation>展開後の大きさが %1 MiBを超えます。</translation>
        </message>
        <message>
            <source>The part %1 unpacks to more than %2 times its size.</source>
            <translation>構成ファイル %1 の展開後の大きさが %2 倍を超えます。</translation>
        </message>
        <message>
            <source>The value "%1" is negative.</source>
            <translation>値「%1」は負の数です。</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>%1 (%2)</source>
            <comment>column heading and unit</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>value and unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>There are no measurements in this period.</source>
            <translation>この期間の測定値はない。</translation>
        </message>
        <message>
            <source>Table %1 %2</source>
            <comment>number and title</comment>
            <translation>表%1　%2</translation>
        </message>
        <message>
            <source>Figure %1 %2</source>
            <comment>number and title</comment>
            <translation>図%1　%2</translation>
        </message>
    </context>
    <context>
        <name>Roster</name>
        <message>
            <source>The person has no name.</source>
            <translation>氏名がありません。</translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>氏名を入力してください。</translation>
        </message>
        <message>
            <source>There is no role "%1".</source>
            <translation>役割「%1」はありません。</translation>
        </message>
        <message>
            <source>Known roles: %1.</source>
            <translation>使える役割：%1。</translation>
        </message>
        <message>
            <source>%1 is on the roster already.</source>
            <translation>%1 はすでに名簿にあります。</translation>
        </message>
        <message>
            <source>Change that entry, or add something that tells the two apart.</source>
            <translation>その登録を変更するか、区別できる語を加えてください。</translation>
        </message>
        <message>
            <source>The account %1 belongs to %2.</source>
            <translation>アカウント %1 は %2 のものです。</translation>
        </message>
        <message>
            <source>One account is one person: give another account.</source>
            <translation>一つのアカウントは一人のものです。別のアカウントを指定してください。</translation>
        </message>
        <message>
            <source>Runs or approvals name %1.</source>
            <translation>移行実行または承認の記録に %1 の名前があります。</translation>
        </message>
        <message>
            <source>Keep the entry and take its roles away instead.</source>
            <translation>登録は残し、役割だけを外してください。</translation>
        </message>
        <message>
            <source>Nobody could edit the roster any more.</source>
            <translation>名簿を編集できる人がいなくなります。</translation>
        </message>
        <message>
            <source>Give one person the role %1 first.</source>
            <translation>先に、だれか一人に役割 %1 を与えてください。</translation>
        </message>
    </context>
    <context>
        <name>RunTables</name>
        <message>
            <source>stopped since %1</source>
            <translation>%1から停止中</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>From the stop of the service until it was back</source>
            <translation>サービス停止から再開まで</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>開始日時</translation>
        </message>
        <message>
            <source>Started by</source>
            <translation>開始者</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>前の状態</translation>
        </message>
        <message>
            <source>State after</source>
            <translation>次の状態</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>決定者</translation>
        </message>
        <message>
            <source>Needs role</source>
            <translation>必要な役割</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>依頼日時</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>決定日時</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>承認の対象</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Bytes read</source>
            <translation>読取り量</translation>
        </message>
        <message>
            <source>Bytes written</source>
            <translation>書込み量</translation>
        </message>
        <message>
            <source>Last pass</source>
            <translation>最終転送</translation>
        </message>
        <message>
            <source>Written after the source had stopped</source>
            <translation>移行元の停止後に書き込んだ量</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>一致の証明</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Block trees of source and copy compared</source>
            <translation>移行元と複製のブロックツリーを比較した結果</translation>
        </message>
        <message>
            <source>Tree root</source>
            <translation>ブロックツリーのルート</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>移行元</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
    </context>
    <context>
        <name>Screenshots</name>
        <message>
            <source>Sample: common cloud platform of Gunma Prefecture</source>
            <translation>サンプル：群馬県共通クラウド基盤</translation>
        </message>
        <message>
            <source>A page did not come to rest within a minute.</source>
            <translation>1分待ってもページの表示が終わりませんでした。</translation>
        </message>
        <message>
            <source>The picture cannot be written.</source>
            <translation>画像を書き込めません。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of the folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>フォルダーを作成できません。</translation>
        </message>
    </context>
    <context>
        <name>ServiceLevel</name>
        <message>
            <source>There is no month %1-%2.</source>
            <translation>%1-%2 という月はありません。</translation>
        </message>
        <message>
            <source>Give year and month, for instance 2026-04.</source>
            <translation>年と月を指定してください（例：2026-04）。</translation>
        </message>
        <message>
            <source>The stop ends (%1) before it begins (%2).</source>
            <translation>停止の終了（%1）が開始（%2）より前です。</translation>
        </message>
        <message>
            <source>Correct the times.</source>
            <translation>時刻を訂正してください。</translation>
        </message>
        <message>
            <source>The stop began on %1 and was approved on %2.</source>
            <translation>停止の開始は %1、承認は %2 です。</translation>
        </message>
        <message>
            <source>A stop that nobody approved before it began is an outage: register that.</source>
            <translation>開始前に承認されていない停止は計画停止ではありません。停止・障害として登録してください。</translation>
        </message>
        <message>
            <source>%1 lies in the future.</source>
            <translation>%1 は未来の時刻です。</translation>
        </message>
        <message>
            <source>Correct the time; a stop that is to come is a planned one.</source>
            <translation>時刻を訂正してください。これからの停止は計画停止です。</translation>
        </message>
        <message>
            <source>The outage ended on %1.</source>
            <translation>この停止・障害は %1 に終了しています。</translation>
        </message>
        <message>
            <source>Load the list again.</source>
            <translation>一覧を読み込み直してください。</translation>
        </message>
    </context>
    <context>
        <name>Sizing</name>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
        </message>
        <message>
            <source>Nobody measured its use, so the present size of %1 stays.</source>
            <translation>使用量の測定値がないため、現在の %1 を維持。</translation>
        </message>
        <message>
            <source>It was watched for only %1, and %2 are needed to see a working week, so the present size of %3 stays.</source>
            <translation>観測期間が%1と、1週間の業務の把握に必要な%2に満たないため、現在の %3 を維持。</translation>
        </message>
        <message>
            <source>Only %1 of the time was observed, and %2 are needed, so the present size of %3 stays.</source>
            <translation>観測率が %1 と、必要な %2 に満たないため、現在の %3 を維持。</translation>
        </message>
        <message>
            <source>It was watched for %1 (%2 observations, %3 of the period).</source>
            <translation>観測期間 %1（観測数 %2、観測率 %3）。</translation>
        </message>
        <message>
            <source>In what was observed, use was above this size for %1 minutes.</source>
            <translation>観測期間中、使用量がこのサイズを超えた時間は %1分。</translation>
        </message>
        <message>
            <source>The guest needs at least %1.</source>
            <translation>ゲストOSの最低要件は %1。</translation>
        </message>
        <message>
            <source>This is more than the %1 of the specification.</source>
            <translation>仕様書の %1 を上回る。</translation>
        </message>
        <message>
            <source>%1 of the time it used at most %2, and %3 in its busiest hour.</source>
            <translation>時間の %1 で %2 以下、最も忙しい1時間で %3 を使用。</translation>
        </message>
        <message>
            <source>With %1 in reserve, in whole cores, %2 are recommended.</source>
            <translation>余裕 %1 を見込み、整数コアに切り上げて、推奨値は %2。</translation>
        </message>
        <message>
            <source>It was often at its limit, so it may need more than could be seen.</source>
            <translation>上限に達している時間が多く、実際の必要量は観測値より大きい可能性がある。</translation>
        </message>
        <message>
            <source>CPU: %1</source>
            <translation>CPU：%1</translation>
        </message>
        <message>
            <source>It used %1 at most; with %2 in reserve, in whole GiB, %3 are recommended.</source>
            <translation>最大使用量 %1。余裕 %2 を見込み、GiB単位に切り上げて、推奨値は %3。</translation>
        </message>
        <message>
            <source>Memory: %1</source>
            <translation>メモリ：%1</translation>
        </message>
        <message>
            <source>Storage: not known.</source>
            <translation>ストレージ：不明。</translation>
        </message>
        <message>
            <source>Storage: %1, as surveyed.</source>
            <translation>ストレージ：%1（調査値）。</translation>
        </message>
        <message>
            <source>Storage: %1, as specified.</source>
            <translation>ストレージ：%1（仕様書の値）。</translation>
        </message>
        <message>
            <source>1 core</source>
            <translation>1コア</translation>
        </message>
    </context>
    <context>
        <name>Sla</name>
        <message>
            <source>A threshold of %1 permille is not possible.</source>
            <translation>しきい値 %1 ‰は指定できません。</translation>
        </message>
        <message>
            <source>Give a value from 0 to 1000 permille (0 % to 100 %).</source>
            <translation>0～1000 ‰（0～100 %）の値を指定してください。</translation>
        </message>
        <message>
            <source>The period has no length.</source>
            <translation>期間の長さがありません。</translation>
        </message>
        <message>
            <source>Give an end after the beginning.</source>
            <translation>開始より後の終了を指定してください。</translation>
        </message>
        <message>
            <source>The planned stop ends before it begins.</source>
            <translation>計画停止の終了が開始より前です。</translation>
        </message>
        <message>
            <source>Correct the times of the planned stop.</source>
            <translation>計画停止の時刻を訂正してください。</translation>
        </message>
        <message>
            <source>The outage ends before it begins.</source>
            <translation>停止・障害の終了が開始より前です。</translation>
        </message>
        <message>
            <source>Correct the times of the outage.</source>
            <translation>停止・障害の時刻を訂正してください。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>Nothing was in service, so there is nothing to judge.</source>
            <translation>サービス時間がなく、判定の対象がない。</translation>
        </message>
        <message>
            <source>Time in service, T</source>
            <translation>対象期間 T</translation>
        </message>
        <message>
            <source>Planned stops, P</source>
            <translation>計画停止 P</translation>
        </message>
        <message>
            <source>Stops by line faults, L</source>
            <translation>回線故障による停止 L</translation>
        </message>
        <message>
            <source>Service time, S</source>
            <translation>サービス時間 S</translation>
        </message>
        <message>
            <source>Downtime, D</source>
            <translation>停止時間 D</translation>
        </message>
        <message>
            <source>Not measured, U</source>
            <translation>未測定 U</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>稼働率</translation>
        </message>
        <message>
            <source>Availability if unmeasured time was downtime</source>
            <translation>稼働率（未測定を停止とみなす）</translation>
        </message>
        <message>
            <source>Availability of the measured time</source>
            <translation>測定した時間の稼働率</translation>
        </message>
        <message>
            <source>Availability without exclusions</source>
            <translation>除外をしない稼働率</translation>
        </message>
        <message>
            <source>Share of planned stops</source>
            <translation>計画停止の割合</translation>
        </message>
        <message>
            <source>Verdict on availability</source>
            <translation>稼働率の判定</translation>
        </message>
        <message>
            <source>Verdict if unmeasured time was downtime</source>
            <translation>判定（未測定を停止とみなす）</translation>
        </message>
        <message>
            <source>Verdict on planned stops</source>
            <translation>計画停止の判定</translation>
        </message>
        <message>
            <source>Downtime still allowed</source>
            <translation>停止許容時間（残）</translation>
        </message>
        <message>
            <source>Planned stop still allowed</source>
            <translation>計画停止の許容時間（残）</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>適合</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>不適合</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>判定保留</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Seen by monitoring, not registered yet</source>
            <translation>監視で検知、未登録</translation>
        </message>
    </context>
    <context>
        <name>SlaTables</name>
        <message>
            <source>Availability</source>
            <translation>稼働率</translation>
        </message>
        <message>
            <source>(S − D) / S, cut off after four decimals, never rounded</source>
            <translation>(S − D) / S。小数第5位以下切捨て、四捨五入はしません</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Budget left</source>
            <translation>停止許容時間（残）</translation>
        </message>
        <message>
            <source>Downtime the month may still hold</source>
            <translation>この月にまだ許される停止時間</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>D: stops that count</source>
            <translation>D：算入される停止</translation>
        </message>
        <message>
            <source>Planned stops</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>P: down within a window approved before it began</source>
            <translation>P：開始前に承認された時間帯での停止</translation>
        </message>
        <message>
            <source>Line faults</source>
            <translation>回線故障</translation>
        </message>
        <message>
            <source>L: they leave the base</source>
            <translation>L：母数から除外</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>未測定</translation>
        </message>
        <message>
            <source>U: seconds nobody watched</source>
            <translation>U：監視されていない時間</translation>
        </message>
        <message>
            <source>In service</source>
            <translation>サービス時間</translation>
        </message>
        <message>
            <source>T: the period in service</source>
            <translation>T：サービス提供期間</translation>
        </message>
        <message>
            <source>Planned share</source>
            <translation>計画停止率</translation>
        </message>
        <message>
            <source>P / T, below 2 % by 12-1</source>
            <translation>P / T。12-1により2 %未満</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>条項</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数値</translation>
        </message>
        <message>
            <source>How it came about</source>
            <translation>算出根拠</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>still down</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Cause or reason</source>
            <translation>原因・理由</translation>
        </message>
        <message>
            <source>all servers</source>
            <translation>全サーバー</translation>
        </message>
        <message>
            <source>planned stop</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>%1 (approved by %2, %3)</source>
            <translation>%1（承認：%2、%3）</translation>
        </message>
    </context>
    <context>
        <name>SmallGuest</name>
        <message>
            <source>No guest kernel is in %1.</source>
            <translation>%1 に実演用のカーネルがありません。</translation>
        </message>
        <message>
            <source>Run installer/fetch-guest-kernel once.</source>
            <translation>installer/fetch-guest-kernel を一度実行してください。</translation>
        </message>
        <message>
            <source>The guest kernel has no module %1.</source>
            <translation>実演用のカーネルにモジュール %1 がありません。</translation>
        </message>
        <message>
            <source>The partition table cannot be written: %1.</source>
            <translation>パーティション表を書き込めません：%1。</translation>
        </message>
        <message>
            <source>The disk image cannot be made: %1.</source>
            <translation>ディスクイメージを作成できません：%1。</translation>
        </message>
        <message>
            <source>The disk %1 exists already.</source>
            <translation>ディスク %1 がすでにあります。</translation>
        </message>
        <message>
            <source>Building the small guest</source>
            <translation>小さな仮想マシンを作成しています</translation>
        </message>
        <message>
            <source>No working directory: %1.</source>
            <translation>作業用フォルダーを作成できません：%1。</translation>
        </message>
        <message>
            <source>The finished disk cannot be moved to %1.</source>
            <translation>完成したディスクを %1 に移動できません。</translation>
        </message>
    </context>
    <context>
        <name>SpreadsheetImporter</name>
        <message>
            <source>server name</source>
            <translation>サーバー名</translation>
        </message>
        <message>
            <source>CPU cores</source>
            <translation>CPUコア数</translation>
        </message>
        <message>
            <source>memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>system name</source>
            <translation>情報システム名</translation>
        </message>
        <message>
            <source>operating system</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>department</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>There is no field "%1" to map.</source>
            <translation>対応付ける項目「%1」はありません。</translation>
        </message>
        <message>
            <source>Fields: %1.</source>
            <translation>次の項目から指定してください：%1。</translation>
        </message>
        <message>
            <source>There is no sheet "%1".</source>
            <translation>シート「%1」がありません。</translation>
        </message>
        <message>
            <source>Sheets: %1.</source>
            <translation>次のシートから指定してください：%1。</translation>
        </message>
        <message>
            <source>table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>シート %1</translation>
        </message>
        <message>
            <source>There is no heading "%1".</source>
            <translation>見出し「%1」がありません。</translation>
        </message>
        <message>
            <source>Headings seen: %1.</source>
            <translation>次の見出しから指定してください：%1。</translation>
        </message>
        <message>
            <source>The table has no rows.</source>
            <translation>表に行がありません。</translation>
        </message>
        <message>
            <source>Check that the right file and sheet were saved.</source>
            <translation>正しいファイルとシートを保存したか確認してください。</translation>
        </message>
        <message>
            <source>No column for %1 is recognised. Headings seen: %2.</source>
            <translation>%1の列を判別できません。読み取った見出し：%2。</translation>
        </message>
        <message>
            <source>Rename the heading, or map the field (%1) to its heading.</source>
            <translation>見出しを書き換えるか、項目（%1）に見出しを対応付けてください。</translation>
        </message>
        <message>
            <source>The heading "%1" means the same as one before it; this column is left out. Map the field if it is the right one.</source>
            <translation>見出し「%1」は前の見出しと同じ意味のため、この列を除きました。こちらが正しい場合は、項目に対応付けてください。</translation>
        </message>
        <message>
            <source>No server stands below the headings. Check that the right sheet was read.</source>
            <translation>見出しの下にサーバーがありません。正しいシートを読み取ったか確認してください。</translation>
        </message>
        <message>
            <source>The row has neither a server name nor numbers and was left out.</source>
            <translation>サーバー名も数値もない行のため、除きました。</translation>
        </message>
        <message>
            <source>The row has numbers but no server name.</source>
            <translation>数値のある行にサーバー名がありません。</translation>
        </message>
        <message>
            <source>Fill in the name, or clear the row.</source>
            <translation>サーバー名を記入するか、行を空にしてください。</translation>
        </message>
        <message>
            <source>The server %1 is listed already (%2). Both were read; give each its own name.</source>
            <translation>サーバー %1 はすでに一覧にあります（%2）。両方を読み取りました。それぞれ異なる名称にしてください。</translation>
        </message>
        <message>
            <source>The total "%1" cannot be read, so it was not checked.</source>
            <translation>合計「%1」を読み取れないため、照合していません。</translation>
        </message>
        <message>
            <source>The total of %1 says %2, but the rows add up to %3. Check which rows are missing or wrong.</source>
            <translation>%1の合計欄は %2 ですが、各行の合計は %3 です。欠けている行や誤った行がないか確認してください。</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>表を読み取っています</translation>
        </message>
        <message>
            <source>List of servers (.xlsx, .csv)</source>
            <translation>サーバー一覧（.xlsx、.csv）</translation>
        </message>
        <message>
            <source>The value of %1 is 0.</source>
            <translation>%1 の値が 0 です。</translation>
        </message>
        <message>
            <source>Write what the server has, or clear the row.</source>
            <translation>サーバーの実際の値を記入するか、行を空にしてください。</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The stored value %1 does not fit here.</source>
            <translation>保存されている値 %1 が項目の型に合いません。</translation>
        </message>
        <message>
            <source>Check the project, and restore it from a backup if it is damaged.</source>
            <translation>プロジェクトを検査し、破損している場合はバックアップから復元してください。</translation>
        </message>
        <message>
            <source>The Qt driver %1 is not installed.</source>
            <translation>Qtドライバー %1 がインストールされていません。</translation>
        </message>
        <message>
            <source>Install the package libqt6sql6-sqlite or libqt6sql6-psql.</source>
            <translation>パッケージ libqt6sql6-sqlite または libqt6sql6-psql をインストールしてください。</translation>
        </message>
        <message>
            <source>The database cannot be opened: %1.</source>
            <translation>データベースを開けません：%1。</translation>
        </message>
        <message>
            <source>Check host, database, user and password, and that the server runs.</source>
            <translation>ホスト、データベース、利用者、パスワードと、サーバーが稼働していることを確認してください。</translation>
        </message>
        <message>
            <source>The database already holds a project.</source>
            <translation>データベースにはすでにプロジェクトがあります。</translation>
        </message>
        <message>
            <source>Open it, or name another database.</source>
            <translation>そのプロジェクトを開くか、別のデータベースを指定してください。</translation>
        </message>
        <message>
            <source>The project has version %1; this program knows versions up to %2.</source>
            <translation>プロジェクトのバージョンは %1 ですが、このプログラムが扱えるのはバージョン %2 までです。</translation>
        </message>
        <message>
            <source>Open it with a newer Watari.</source>
            <translation>新しいバージョンの渡りで開いてください。</translation>
        </message>
        <message>
            <source>A PostgreSQL project is backed up by the server's own tools.</source>
            <translation>PostgreSQLのプロジェクトは、サーバー側のツールでバックアップします。</translation>
        </message>
        <message>
            <source>Use pg_dump, and export the operation log.</source>
            <translation>pg_dump を使用し、操作履歴を書き出してください。</translation>
        </message>
        <message>
            <source>There is no %1 with the id %2.</source>
            <translation>ID %2 の%1はありません。</translation>
        </message>
        <message>
            <source>Check the id, or load the list again.</source>
            <translation>IDを確認するか、一覧を読み込み直してください。</translation>
        </message>
        <message>
            <source>The %1 %2 was changed by someone else.</source>
            <translation>%1 %2 は、ほかの人が変更しています。</translation>
        </message>
        <message>
            <source>Load it again and repeat your change.</source>
            <translation>読み込み直してから、変更をやり直してください。</translation>
        </message>
        <message>
            <source>The project is locked by another program.</source>
            <translation>プロジェクトは別のプログラムが使用中です。</translation>
        </message>
        <message>
            <source>Wait until it has finished, or close it, then try again.</source>
            <translation>終了を待つか、そのプログラムを閉じてから、やり直してください。</translation>
        </message>
        <message>
            <source>The stored data is damaged: %1.</source>
            <translation>保存データが破損しています：%1。</translation>
        </message>
        <message>
            <source>Restore the project from a backup.</source>
            <translation>プロジェクトをバックアップから復元してください。</translation>
        </message>
        <message>
            <source>The project may not be changed: %1.</source>
            <translation>プロジェクトを変更する権限がありません：%1。</translation>
        </message>
        <message>
            <source>Ask for the right to write to it.</source>
            <translation>書込み権限を管理者に依頼してください。</translation>
        </message>
        <message>
            <source>No space is left for the project.</source>
            <translation>プロジェクトを保存する空き容量がありません。</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>空き容量を確保してから、やり直してください。</translation>
        </message>
        <message>
            <source>The change contradicts other stored rows: %1.</source>
            <translation>変更が、保存されているほかの行と矛盾します：%1。</translation>
        </message>
        <message>
            <source>Load the data again and repeat the change.</source>
            <translation>データを読み込み直してから、変更をやり直してください。</translation>
        </message>
        <message>
            <source>The database refused the request: %1.</source>
            <translation>データベースに要求を拒否されました：%1。</translation>
        </message>
        <message>
            <source>The database server was lost: %1.</source>
            <translation>データベースサーバーとの接続が切れました：%1。</translation>
        </message>
        <message>
            <source>Check that it runs and can be reached, then try again.</source>
            <translation>サーバーが稼働し、到達できることを確認してから、やり直してください。</translation>
        </message>
        <message>
            <source>This is no Watari project.</source>
            <translation>渡りのプロジェクトではありません。</translation>
        </message>
        <message>
            <source>Name a project, or create a new one.</source>
            <translation>プロジェクトを指定するか、新しく作成してください。</translation>
        </message>
        <message>
            <source>A file of this name exists already.</source>
            <translation>同じ名称のファイルがすでにあります。</translation>
        </message>
        <message>
            <source>Name another file; nothing is overwritten.</source>
            <translation>別のファイルを指定してください。上書きはしません。</translation>
        </message>
        <message>
            <source>Ask for the right to read and write it.</source>
            <translation>読取りと書込みの権限を管理者に依頼してください。</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>フォルダー %1 がありません。</translation>
        </message>
        <message>
            <source>Create the folder first.</source>
            <translation>先にフォルダーを作成してください。</translation>
        </message>
        <message>
            <source>The file cannot be created: %1.</source>
            <translation>ファイルを作成できません：%1。</translation>
        </message>
        <message>
            <source>The project does not exist.</source>
            <translation>プロジェクトがありません。</translation>
        </message>
        <message>
            <source>Check its path, or create a new project.</source>
            <translation>パスを確認するか、新しいプロジェクトを作成してください。</translation>
        </message>
        <message>
            <source>You may not read and write the project.</source>
            <translation>プロジェクトの読取りと書込みの権限がありません。</translation>
        </message>
        <message>
            <source>You may not write to the project's folder.</source>
            <translation>プロジェクトのフォルダーに書き込む権限がありません。</translation>
        </message>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation>ファイルに書き込めません：%1。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>%1, row %2: names a row of %3 that does not exist</source>
            <translation>%1 の %2行目：存在しない %3 の行を参照しています</translation>
        </message>
        <message>
            <source>A change without a row in the operation log is not stored.</source>
            <translation>操作履歴に記録のない変更は保存できません。</translation>
        </message>
    </context>
    <context>
        <name>TaskTable</name>
        <message>
            <source>being cancelled</source>
            <translation>中止処理中</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>Rate and time left</source>
            <translation>速度・残り時間</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>実行場所</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>この画面</translation>
        </message>
        <message>
            <source>worker</source>
            <translation>ワーカー</translation>
        </message>
    </context>
    <context>
        <name>TransferDisk</name>
        <message>
            <source>The disk to copy is not named.</source>
            <translation>転送するディスクが指定されていません。</translation>
        </message>
        <message>
            <source>Give the path of an image, or an NBD URI.</source>
            <translation>イメージのパス、または NBD の URI を指定してください。</translation>
        </message>
        <message>
            <source>"%1" is no path to copy to.</source>
            <translation>「%1」は転送先のパスではありません。</translation>
        </message>
        <message>
            <source>Give the path of a file.</source>
            <translation>ファイルのパスを指定してください。</translation>
        </message>
        <message>
            <source>A disk cannot be written as "%1".</source>
            <translation>ディスクを「%1」形式で書くことはできません。</translation>
        </message>
        <message>
            <source>Take raw or qcow2.</source>
            <translation>raw または qcow2 を指定してください。</translation>
        </message>
        <message>
            <source>Source and target are the same file.</source>
            <translation>転送元と転送先が同じファイルです。</translation>
        </message>
        <message>
            <source>Name another target.</source>
            <translation>別の転送先を指定してください。</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>%1 の転送</translation>
        </message>
        <message>
            <source>it is another kind of job</source>
            <translation>別の種類のジョブです</translation>
        </message>
        <message>
            <source>The job carries no order to copy a disk: %1.</source>
            <translation>このジョブにはディスク転送の指示がありません：%1。</translation>
        </message>
        <message>
            <source>Queue the copy again.</source>
            <translation>転送をもう一度登録してください。</translation>
        </message>
    </context>
    <context>
        <name>UseCases</name>
        <message>
            <source>The folder for the evidence cannot be made.</source>
            <translation>証跡のフォルダーを作成できません。</translation>
        </message>
        <message>
            <source>Choose a folder in which you may write.</source>
            <translation>書込みのできるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The evidence is no longer what was stored: its SHA-256 is %1 instead of %2.</source>
            <translation>証跡が保存時のものと異なります。SHA-256は%2のはずですが、%1です。</translation>
        </message>
        <message>
            <source>Find out who changed the file, and restore it from a backup.</source>
            <translation>ファイルを変更した者を調べ、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>Exporting the evidence</source>
            <translation>証跡を書き出しています</translation>
        </message>
        <message>
            <source>No waves are planned yet.</source>
            <translation>移行ウェーブはまだ計画されていません。</translation>
        </message>
        <message>
            <source>Plan them first.</source>
            <translation>先に計画を作成してください。</translation>
        </message>
        <message>
            <source>The folder for the report cannot be made.</source>
            <translation>報告書のフォルダーを作成できません。</translation>
        </message>
        <message>
            <source>A report needs a folder and a plain file name.</source>
            <translation>報告書には、フォルダーと、フォルダーを含まないファイル名が必要です。</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1を書き出しています</translation>
        </message>
        <message>
            <source>The operation log does not agree with itself at row %1: %2</source>
            <translation>操作履歴の%1行目が整合しません：%2</translation>
        </message>
        <message>
            <source>No document is made from it. Check the log and restore a backup.</source>
            <translation>この状態では文書を作成しません。操作履歴を検査し、バックアップから復元してください。</translation>
        </message>
    </context>
    <context>
        <name>Virt</name>
        <message>
            <source>The source's disk %1 has no copy at the target.</source>
            <translation>移行元のディスク %1 の複製が移行先にありません。</translation>
        </message>
        <message>
            <source>A backup names no disk.</source>
            <translation>バックアップにディスクが指定されていません。</translation>
        </message>
        <message>
            <source>The socket path %1 is too long for this system.</source>
            <translation>ソケットのパス %1 が長すぎます。</translation>
        </message>
        <message>
            <source>Choose a shorter directory.</source>
            <translation>短い名称のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Beginning the backup of the running guest</source>
            <translation>稼働中の仮想マシンのバックアップの開始</translation>
        </message>
        <message>
            <source>Asking for a backup under way</source>
            <translation>実行中のバックアップの照会</translation>
        </message>
        <message>
            <source>The backup of the running guest does not end.</source>
            <translation>稼働中の仮想マシンのバックアップが終了しません。</translation>
        </message>
        <message>
            <source>Ending the backup</source>
            <translation>バックアップの終了</translation>
        </message>
        <message>
            <source>Connecting to %1</source>
            <translation>%1 への接続</translation>
        </message>
        <message>
            <source>Check the address, and that libvirtd runs there.</source>
            <translation>アドレスと、接続先で libvirtd が稼働していることを確認してください。</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s.</source>
            <translation>%1 は %2秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1に失敗しました：%2。</translation>
        </message>
        <message>
            <source>Reading the host's capabilities</source>
            <translation>ホストの機能の読取り</translation>
        </message>
        <message>
            <source>The host's capabilities are no XML.</source>
            <translation>ホストの機能の情報がXMLではありません。</translation>
        </message>
        <message>
            <source>Reading the host's hardware</source>
            <translation>ホストのハードウェア情報の読取り</translation>
        </message>
        <message>
            <source>Listing the guests</source>
            <translation>仮想マシンの一覧の取得</translation>
        </message>
        <message>
            <source>Looking for the guest %1</source>
            <translation>仮想マシン %1 の検索</translation>
        </message>
        <message>
            <source>Asking for the guest's state</source>
            <translation>仮想マシンの状態の取得</translation>
        </message>
        <message>
            <source>Reading the guest's definition</source>
            <translation>仮想マシンの定義の読取り</translation>
        </message>
        <message>
            <source>"%1" is not the UUID of a guest.</source>
            <translation>「%1」は仮想マシンのUUIDではありません。</translation>
        </message>
        <message>
            <source>Starting the guest</source>
            <translation>仮想マシンの起動</translation>
        </message>
        <message>
            <source>Asking the guest to shut down</source>
            <translation>仮想マシンの停止要求</translation>
        </message>
        <message>
            <source>The guest is still "%1" after %2 s instead of "%3".</source>
            <translation>仮想マシンが %2秒後も「%1」のままで、「%3」になりません。</translation>
        </message>
        <message>
            <source>Switching the guest off</source>
            <translation>仮想マシンの電源断</translation>
        </message>
        <message>
            <source>Defining the guest</source>
            <translation>仮想マシンの定義</translation>
        </message>
        <message>
            <source>Removing the guest's definition</source>
            <translation>仮想マシンの定義の削除</translation>
        </message>
        <message>
            <source>Setting the guest's automatic start</source>
            <translation>仮想マシンの自動起動の設定</translation>
        </message>
        <message>
            <source>Switching the guest's network link</source>
            <translation>仮想マシンのネットワークリンクの変更</translation>
        </message>
        <message>
            <source>Opening a stream</source>
            <translation>ストリームのオープン</translation>
        </message>
        <message>
            <source>Taking a picture of the guest's screen</source>
            <translation>仮想マシンの画面の取得</translation>
        </message>
        <message>
            <source>Receiving the picture of the guest's screen</source>
            <translation>仮想マシンの画面の受信</translation>
        </message>
        <message>
            <source>Reading a storage pool</source>
            <translation>ストレージプールの読取り</translation>
        </message>
        <message>
            <source>Listing the storage pools</source>
            <translation>ストレージプールの一覧の取得</translation>
        </message>
        <message>
            <source>Listing the networks</source>
            <translation>ネットワークの一覧の取得</translation>
        </message>
        <message>
            <source>Defining the network %1</source>
            <translation>ネットワーク %1 の定義</translation>
        </message>
        <message>
            <source>Starting the network %1</source>
            <translation>ネットワーク %1 の開始</translation>
        </message>
        <message>
            <source>Looking for the network %1</source>
            <translation>ネットワーク %1 の検索</translation>
        </message>
        <message>
            <source>Stopping the network %1</source>
            <translation>ネットワーク %1 の停止</translation>
        </message>
        <message>
            <source>Removing the network %1</source>
            <translation>ネットワーク %1 の削除</translation>
        </message>
        <message>
            <source>The storage pool %1 exists already, in %2 instead of %3.</source>
            <translation>ストレージプール %1 は、%3 ではなく %2 にすでにあります。</translation>
        </message>
        <message>
            <source>Defining the storage pool %1</source>
            <translation>ストレージプール %1 の定義</translation>
        </message>
        <message>
            <source>Starting the storage pool %1</source>
            <translation>ストレージプール %1 の開始</translation>
        </message>
        <message>
            <source>Looking for the storage pool %1</source>
            <translation>ストレージプール %1 の検索</translation>
        </message>
        <message>
            <source>Stopping the storage pool %1</source>
            <translation>ストレージプール %1 の停止</translation>
        </message>
        <message>
            <source>Removing the storage pool %1</source>
            <translation>ストレージプール %1 の削除</translation>
        </message>
        <message>
            <source>Reading the storage pool %1 again</source>
            <translation>ストレージプール %1 の再読込み</translation>
        </message>
        <message>
            <source>Reading the guest's counters</source>
            <translation>仮想マシンの性能情報の読取り</translation>
        </message>
        <message>
            <source>Another program has been starting libvirt for too long.</source>
            <translation>別のプログラムによるlibvirtの起動が終わりません。</translation>
        </message>
        <message>
            <source>The directory %1 cannot be made.</source>
            <translation>フォルダー %1 を作成できません。</translation>
        </message>
        <message>
            <source>The emulator's user may not enter %1.</source>
            <translation>エミュレーターの利用者に %1 へ入る権限がありません。</translation>
        </message>
        <message>
            <source>Choose another directory, or run: chmod o+x %1</source>
            <translation>別のフォルダーを選ぶか、次を実行してください：chmod o+x %1</translation>
        </message>
        <message>
            <source>The directory %1 cannot be given to the emulator.</source>
            <translation>フォルダー %1 をエミュレーターに使わせることができません。</translation>
        </message>
        <message>
            <source>The program %1 is not installed.</source>
            <translation>プログラム %1 がインストールされていません。</translation>
        </message>
        <message>
            <source>Run installer/run once; it installs what is needed.</source>
            <translation>installer/run を一度実行してください。必要なものがインストールされます。</translation>
        </message>
        <message>
            <source>The guest's definition is no XML: %1 at byte %2.</source>
            <translation>仮想マシンの定義がXMLではありません：バイト位置 %2 で %1。</translation>
        </message>
        <message>
            <source>The XML text has no &lt;domain&gt;, so it defines no guest.</source>
            <translation>XMLに &lt;domain&gt; がなく、仮想マシンの定義ではありません。</translation>
        </message>
    </context>
    <context>
        <name>WaitingTable</name>
        <message>
            <source>commit timer</source>
            <translation>確定期限</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>What waits</source>
            <translation>待ち事項</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>発生日時</translation>
        </message>
        <message>
            <source>Rolled back at</source>
            <translation>自動切戻し日時</translation>
        </message>
        <message>
            <source>Unless it is committed before, the source serves again from then on</source>
            <translation>それまでに確定しないと、移行元に切り戻します</translation>
        </message>
    </context>
    <context>
        <name>WindowOptions</name>
        <message>
            <source>Open this project: a file, or a postgresql:// URL.</source>
            <translation>開くプロジェクト：ファイル、または postgresql:// のURL。</translation>
        </message>
        <message>
            <source>Open the sample project; it is made at the first time.</source>
            <translation>サンプルプロジェクトを開きます（初回に作成）。</translation>
        </message>
        <message>
            <source>Language: ja or en. Japanese unless LANG asks for English.</source>
            <translation>言語：ja または en。LANG が英語でなければ日本語。</translation>
        </message>
        <message>
            <source>Colours: light, dark or system.</source>
            <translation>配色：light、dark、system。</translation>
        </message>
        <message>
            <source>The person of the roster who acts.</source>
            <translation>操作する名簿上の担当者。</translation>
        </message>
        <message>
            <source>Write a picture of every page into this folder, in both languages and themes, and end.</source>
            <translation>全ページの画像を両言語・両配色でこのフォルダーに書き出して終了します。</translation>
        </message>
        <message>
            <source>Size of the pictures, 1366x768 by default.</source>
            <translation>画像の大きさ。既定は 1366x768。</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>このヘルプを表示します。</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>バージョンを表示します。</translation>
        </message>
        <message>
            <source>See watari --help.</source>
            <translation>watari --help を参照してください。</translation>
        </message>
        <message>
            <source>“%1” is no size such as 1366x768.</source>
            <translation>「%1」は 1366x768 のような大きさではありません。</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>「%1」は解釈できません。</translation>
        </message>
        <message>
            <source>“%1” is no language: ja or en.</source>
            <translation>「%1」は言語ではありません（ja または en）。</translation>
        </message>
        <message>
            <source>“%1” is no theme: light, dark or system.</source>
            <translation>「%1」は配色ではありません（light、dark、system）。</translation>
        </message>
        <message>
            <source>Watari: inventory, sizing, migration and operation of servers.</source>
            <translation>渡り（Watari）：サーバーの調査、サイジング、移行、運用。</translation>
        </message>
        <message>
            <source>There is no screen to open the window on.</source>
            <translation>画面を表示できる環境がありません。</translation>
        </message>
        <message>
            <source>Start it on a desktop (DISPLAY or WAYLAND_DISPLAY), or use watarictl.</source>
            <translation>デスクトップ環境（DISPLAY または WAYLAND_DISPLAY）で起動するか、watarictl を使ってください。</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1分%2秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1時間%2分</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1日%2時間</translation>
        </message>
    </context>
    <context>
        <name>Worker</name>
        <message>
            <source>Paused; resuming goes on where it stopped</source>
            <translation>一時停止中。再開すると続きから実行</translation>
        </message>
        <message>
            <source>Cancelled; what was copied is kept</source>
            <translation>中止。転送済みの分は保持</translation>
        </message>
        <message>
            <source>The worker was stopped</source>
            <translation>ワーカーを停止</translation>
        </message>
        <message>
            <source>Copied; root %1</source>
            <translation>転送完了。ルート %1</translation>
        </message>
        <message>
            <source>Waiting: %1</source>
            <translation>待ち：%1</translation>
        </message>
    </context>
    <context>
        <name>WorkerStarter</name>
        <message>
            <source>A worker was started for the queued jobs.</source>
            <translation>待機中のジョブのためにワーカーを起動しました。</translation>
        </message>
        <message>
            <source>No worker is running, and %1 could not be started.</source>
            <translation>ワーカーが動いておらず、%1 を起動できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>XlsxWriter</name>
        <message>
            <source>Data %1</source>
            <translation>データ %1</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>表紙</translation>
        </message>
        <message>
            <source>The workbook cannot be written: %1.</source>
            <translation>ブックに書き込めません：%1。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation>フォルダーの空き容量と権限を確認してください。</translation>
        </message>
        <message>
            <source>A temporary folder cannot be made: %1.</source>
            <translation>一時フォルダーを作成できません：%1。</translation>
        </message>
        <message>
            <source>Check the free space and the permissions of the temporary folder.</source>
            <translation>一時フォルダーの空き容量と権限を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::AskRunDialog</name>
        <message>
            <source>It is too late for this: the run is in the state “%1”.</source>
            <translation>今からは行えません。移行実行の状態は「%1」です。</translation>
        </message>
        <message>
            <source>The service has not been stopped and is not touched. The copies made so far are removed, and the run ends as cancelled.</source>
            <translation>サービスはまだ停止しておらず、影響はありません。これまでの複製を削除し、移行実行を中止として終了します。</translation>
        </message>
        <message>
            <source>The target is stopped and removed. The source's definition and network are restored as they were, it is started and checked. The service is down until then.</source>
            <translation>移行先を停止して削除し、移行元の定義とネットワークを元に戻して起動・確認します。それまでサービスは停止します。</translation>
        </message>
        <message>
            <source>What was written to the target since the cutover is lost.</source>
            <translation>切替後に移行先へ書き込まれたデータは失われます。</translation>
        </message>
        <message>
            <source>Roll back</source>
            <translation>切り戻す</translation>
        </message>
        <message>
            <source>Cancel the run</source>
            <translation>移行実行を中止する</translation>
        </message>
        <message>
            <source>%1

%2</source>
            <translation>%1

%2</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::DataTable</name>
        <message>
            <source>Filter: words in any column</source>
            <translation>絞り込み（全列の語句）</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>まだ何もありません。</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>表の書き出し</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSVファイル (*.csv)</translation>
        </message>
        <message>
            <source>The table was not exported.</source>
            <translation>表を書き出せませんでした。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSVに書き出す…</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s)</source>
            <translation>
                <numerusform>%1件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 row(s)</source>
            <translation>
                <numerusform>%1件／全%2件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::GateDialog</name>
        <message>
            <source>Approve</source>
            <translation>承認する</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>却下する</translation>
        </message>
        <message>
            <source>You approve exactly what stands below. If it changes before, the approval is void.</source>
            <translation>下記の内容そのものを承認します。内容が変わった場合、この承認は無効です。</translation>
        </message>
        <message>
            <source>A rejected run is given up; a target that already runs is rolled back.</source>
            <translation>却下すると移行実行は中止されます。移行先が動いている場合は切り戻します。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>承認の対象</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Needs role</source>
            <translation>必要な役割</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>依頼日時</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Give the reason for the rejection.</source>
            <translation>却下の理由を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::HomePage</name>
        <message>
            <source>This project is empty.</source>
            <translation>このプロジェクトはまだ空です。</translation>
        </message>
        <message>
            <source>First steps:
1. Import what runs today: a list of servers (.xlsx, .csv) or a hypervisor.
2. Assess and size the servers, then plan the waves.
3. Start a run for each server; the approver of the prefecture decides the cutover.
4. Watch use and availability, and print the reports.</source>
            <translation>はじめに：
1. 現行の構成情報を取り込みます（サーバー一覧 .xlsx・.csv、またはハイパーバイザー）。
2. 移行可否を判定し、サイジングを行い、移行ウェーブを計画します。
3. サーバーごとに移行実行を開始します。切替は県承認者が承認します。
4. 稼働状況と稼働率を見守り、報告書を印刷します。</translation>
        </message>
        <message>
            <source>Import servers…</source>
            <translation>サーバーを取り込む…</translation>
        </message>
        <message>
            <source>Fill with the sample of the specification</source>
            <translation>仕様書のサンプルを入れる</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Specified size</source>
            <translation>基準値（仕様書）</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>移行可否判定</translation>
        </message>
        <message>
            <source>Plan against the deadline</source>
            <translation>期限に対する計画</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>Nothing waits for a decision.</source>
            <translation>決定待ちの事項はありません。</translation>
        </message>
        <message>
            <source>What waits for whom</source>
            <translation>待ち事項と担当</translation>
        </message>
        <message>
            <source>Operation log</source>
            <translation>操作履歴</translation>
        </message>
        <message>
            <source>%1 systems; %2 Windows, %3 Red Hat</source>
            <translation>情報システム %1、Windows %2台、Red Hat %3台</translation>
        </message>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
        </message>
        <message>
            <source>%1 of memory, %2 of storage</source>
            <translation>メモリ %1、ストレージ %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 ready</source>
            <translation>移行可 %1</translation>
        </message>
        <message>
            <source>all of %1</source>
            <translation>全%1台</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>未計画</translation>
        </message>
        <message>
            <source>Plan the waves on the page “%1”.</source>
            <translation>「%1」のページで移行ウェーブを計画してください。</translation>
        </message>
        <message>
            <source>last cutover %1, deadline %2</source>
            <translation>最終切替 %1、期限 %2</translation>
        </message>
        <message>
            <source>%1 days late</source>
            <translation>%1日超過</translation>
        </message>
        <message>
            <source>%1 days to spare</source>
            <translation>%1日の余裕</translation>
        </message>
        <message>
            <source>%1 of %2 committed</source>
            <translation>確定 %1／%2</translation>
        </message>
        <message>
            <source>%1 at work, %2 waiting</source>
            <translation>実行中 %1、待ち %2</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ImportDialog</name>
        <message>
            <source>recognise</source>
            <translation>自動判別</translation>
        </message>
        <message>
            <source>Import servers</source>
            <translation>サーバーの取込み</translation>
        </message>
        <message>
            <source>A file (.xlsx, .csv), or a hypervisor such as qemu:///system</source>
            <translation>ファイル（.xlsx、.csv）、または qemu:///system などのハイパーバイザー</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取る</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>取込元</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>シート</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>Name a source and read it: its first rows are shown here.</source>
            <translation>取込元を指定して「読み取る」を押すと、先頭の行がここに表示されます。</translation>
        </message>
        <message>
            <source>Lists of servers (*.xlsx *.csv);;All files (*)</source>
            <translation>サーバー一覧 (*.xlsx *.csv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Everything in the source is stored already; nothing would change.</source>
            <translation>取込元の内容はすべて登録済みです。変更はありません。</translation>
        </message>
        <message>
            <source>What the import would change</source>
            <translation>取込みによる変更</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較する</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 を読み取り中…</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>%1 の読取り</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>（なし）</translation>
        </message>
        <message>
            <source>%1 (needed)</source>
            <translation>%1（必須）</translation>
        </message>
        <message>
            <source>Comparing with what is stored …</source>
            <translation>登録済みの内容と比較中…</translation>
        </message>
        <message>
            <source>Compare %1</source>
            <translation>%1 の比較</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>取込み中…</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 の取込み</translation>
        </message>
        <message>
            <source>every one; or names such as web-*, db-1</source>
            <translation>空欄ならすべて（例: web-*, db-1）</translation>
        </message>
        <message>
            <source>Names with commas between them; * and ? stand for anything</source>
            <translation>名前をコンマで区切ります。* と ? は任意の文字を表します</translation>
        </message>
        <message>
            <source>Only servers</source>
            <translation>対象サーバー</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryPage</name>
        <message>
            <source>No servers yet. Import a list (.xlsx, .csv) or a hypervisor.</source>
            <translation>サーバーがまだありません。一覧（.xlsx、.csv）またはハイパーバイザーを取り込んでください。</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>移行可否を判定</translation>
        </message>
        <message>
            <source>Judges every server by the rules again</source>
            <translation>全サーバーを規則に照らして判定し直します</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV書き出し…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Assess all servers</source>
            <translation>全サーバーの移行可否判定</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新規プロジェクト…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>プロジェクトを開く…</translation>
        </message>
        <message>
            <source>Open project on a server…</source>
            <translation>サーバー上のプロジェクトを開く…</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近のプロジェクト</translation>
        </message>
        <message>
            <source>Open the sample project</source>
            <translation>サンプルプロジェクトを開く</translation>
        </message>
        <message>
            <source>Back up project…</source>
            <translation>プロジェクトのバックアップ…</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>プロジェクトを閉じる</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>&amp;Project</source>
            <translation>プロジェクト(&amp;P)</translation>
        </message>
        <message>
            <source>Import servers…</source>
            <translation>サーバーを取り込む…</translation>
        </message>
        <message>
            <source>Act as</source>
            <translation>操作する担当者</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>About Watari</source>
            <translation>渡りについて</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MainWindow</name>
        <message>
            <source>Watari projects (*.watari);;All files (*)</source>
            <translation>渡りプロジェクト (*.watari);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>The project was not opened.</source>
            <translation>プロジェクトを開けませんでした。</translation>
        </message>
        <message>
            <source>The project cannot be read now: %1</source>
            <translation>プロジェクトを読み取れません：%1</translation>
        </message>
        <message>
            <source>Sample: common cloud platform of Gunma Prefecture</source>
            <translation>サンプル：群馬県共通クラウド基盤</translation>
        </message>
        <message>
            <source>Fill with the sample</source>
            <translation>サンプルの登録</translation>
        </message>
        <message>
            <source>The sample was not filled in.</source>
            <translation>サンプルを登録できませんでした。</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>プロジェクトを開く</translation>
        </message>
        <message>
            <source>Back up project</source>
            <translation>プロジェクトのバックアップ</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <translation>%1 にバックアップしました</translation>
        </message>
        <message>
            <source>The project was not backed up.</source>
            <translation>プロジェクトをバックアップできませんでした。</translation>
        </message>
        <message>
            <source>%1 — Watari</source>
            <translation>%1 — 渡り</translation>
        </message>
        <message>
            <source>Watari</source>
            <translation>渡り（Watari）</translation>
        </message>
        <message>
            <source>No project is open.</source>
            <translation>プロジェクトを開いていません。</translation>
        </message>
        <message>
            <source>Acting: %1 (not on the roster, may only look)</source>
            <translation>操作者：%1（名簿にないため閲覧のみ）</translation>
        </message>
        <message>
            <source>Acting: %1</source>
            <translation>操作者：%1</translation>
        </message>
        <message>
            <source>Nothing at work</source>
            <translation>処理なし</translation>
        </message>
        <message>
            <source>At work: %1</source>
            <translation>処理中：%1</translation>
        </message>
        <message>
            <source>About Watari</source>
            <translation>渡りについて</translation>
        </message>
        <message>
            <source>Watari %1</source>
            <translation>渡り（Watari） %1</translation>
        </message>
        <message>
            <source>Takes a data centre's information systems to the next platform, and proves that it keeps its promises.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
            <translation>データセンターの情報システムを次の基盤へ移し、約束が守られていることを証明します。

GNU General Public License 第3版以降による自由ソフトウェアです。Qt %1 を使用しています。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MonitoringPage</name>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>No servers yet. Import them first.</source>
            <translation>サーバーがまだありません。先に取り込んでください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MonthChooser</name>
        <message>
            <source>Month</source>
            <translation>対象月</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>前の月</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>次の月</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::NewProjectDialog</name>
        <message>
            <source>New project</source>
            <translation>新規プロジェクト</translation>
        </message>
        <message>
            <source>Make the project</source>
            <translation>作成する</translation>
        </message>
        <message>
            <source>A project is one file. To share it between people and machines, give the URL of an empty PostgreSQL database instead.</source>
            <translation>プロジェクトは1つのファイルです。複数の人や端末で共有する場合は、空の PostgreSQL データベースのURLを指定してください。</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>File or URL</source>
            <translation>ファイルまたはURL</translation>
        </message>
        <message>
            <source>Watari projects (*.watari)</source>
            <translation>渡りプロジェクト (*.watari)</translation>
        </message>
        <message>
            <source>Give the project a name.</source>
            <translation>プロジェクトの名称を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::OpenLocationDialog</name>
        <message>
            <source>Open project on a server</source>
            <translation>サーバー上のプロジェクトを開く</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::OutageDialog</name>
        <message>
            <source>Enter an outage</source>
            <translation>停止・障害の登録</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登録する</translation>
        </message>
        <message>
            <source>the service is back</source>
            <translation>復旧済み</translation>
        </message>
        <message>
            <source>The layer decides by the agreement whether the outage counts.</source>
            <translation>どの層の停止かにより、協定上の算入・除外が決まります。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>層</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::OutageEndDialog</name>
        <message>
            <source>End an outage</source>
            <translation>停止・障害の終了</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登録する</translation>
        </message>
        <message>
            <source>Until its end is entered an outage counts on.</source>
            <translation>終了を登録するまで、停止時間は加算され続けます。</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>%1（%2 から）</translation>
        </message>
        <message>
            <source>Outage</source>
            <translation>停止・障害</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::Page</name>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>調査</translation>
        </message>
        <message>
            <source>Sizing</source>
            <translation>サイジング</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>移行計画</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>稼働状況</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>報告書</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>実行できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PeriodBar</name>
        <message>
            <source>Last hour</source>
            <translation>直近1時間</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>直近24時間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>直近7日間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>直近30日間</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>From – until</source>
            <translation>期間を指定</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>to</source>
            <translation>～</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PlanDialog</name>
        <message>
            <source>Plan the waves</source>
            <translation>移行ウェーブの計画</translation>
        </message>
        <message>
            <source>Make the plan</source>
            <translation>計画する</translation>
        </message>
        <message>
            <source>The plan that is stored now is replaced. Cutovers keep to nights and days off.</source>
            <translation>現在の計画は置き換えられます。切替は夜間と閉庁日に行います。</translation>
        </message>
        <message>
            <source>Planning date</source>
            <translation>計画日</translation>
        </message>
        <message>
            <source>Deadline (last day)</source>
            <translation>期限（最終日）</translation>
        </message>
        <message>
            <source> Mbit/s</source>
            <translation> Mbit/s</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Equal times: copies run round the clock</source>
            <translation>同じ時刻にすると終日転送します</translation>
        </message>
        <message>
            <source>to</source>
            <translation>～</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>回線</translation>
        </message>
        <message>
            <source>Share for copies</source>
            <translation>転送に使う割合</translation>
        </message>
        <message>
            <source>Copies run from</source>
            <translation>転送時間帯</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>Length of a cutover</source>
            <translation>切替の所要時間</translation>
        </message>
        <message>
            <source>Cutovers per window</source>
            <translation>作業時間帯当たりの切替数</translation>
        </message>
        <message>
            <source>Why no work is allowed</source>
            <translation>作業禁止の理由</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Blackouts</source>
            <translation>作業禁止期間</translation>
        </message>
        <message>
            <source>A blackout must end after it begins.</source>
            <translation>作業禁止期間の終了は開始より後にしてください。</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 ～ %2：%3</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PlanPage</name>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>The plan holds: every server moves by the deadline.</source>
            <translation>計画は成立しています。全サーバーが期限までに移行します。</translation>
        </message>
        <message>
            <source>Some cutovers lie after the deadline, within the tolerated month.</source>
            <translation>一部の切替が期限を過ぎていますが、許容される1か月以内です。</translation>
        </message>
        <message>
            <source>The plan does not hold; the reasons are listed below.</source>
            <translation>計画は成立していません。理由を下に示します。</translation>
        </message>
        <message>
            <source>No waves are planned.</source>
            <translation>移行ウェーブは未計画です。</translation>
        </message>
        <message>
            <source>A plan puts every server into a wave: when its disks cross the line, and in which night or day off it is cut over, all before the deadline. Import the servers first.</source>
            <translation>計画では、全サーバーを移行ウェーブに割り当て、ディスク転送の期間と、切替を行う夜間・閉庁日を、期限までに収めます。先にサーバーを取り込んでください。</translation>
        </message>
        <message>
            <source>Plan the waves…</source>
            <translation>移行ウェーブを計画…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全体表示</translation>
        </message>
        <message>
            <source>Nothing stands against the plan.</source>
            <translation>計画を妨げる事項はありません。</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 waves, %2 servers, %3 to copy; line %4 Mbit/s at %5; last cutover ends %6; deadline %7</source>
            <translation>移行ウェーブ %1、サーバー %2台、転送量 %3、回線 %4 Mbit/s の %5、最終切替の終了 %6、期限 %7</translation>
        </message>
        <message>
            <source>Reasons (%1)</source>
            <translation>理由（%1）</translation>
        </message>
        <message>
            <source>Plan the waves</source>
            <translation>移行ウェーブの計画</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PlannedStopDialog</name>
        <message>
            <source>Enter a planned stop</source>
            <translation>計画停止の登録</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登録する</translation>
        </message>
        <message>
            <source>Only a stop that was approved before it began is a planned one (12-1).</source>
            <translation>開始前に承認された停止だけが計画停止になります（12-1）。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>承認者</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>承認日時</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ReportsPage</name>
        <message>
            <source>Service level of a month</source>
            <translation>月次サービスレベル報告書</translation>
        </message>
        <message>
            <source>Migration of a server</source>
            <translation>サーバー移行報告書</translation>
        </message>
        <message>
            <source>Plan of the waves</source>
            <translation>移行計画書</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告書</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>移行実行</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Save as PDF and XLSX…</source>
            <translation>PDF・XLSXで保存…</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>ページ全体</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>ページ幅</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>1ページ</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>全ページ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>No run was started, so there is no migration to report.</source>
            <translation>移行実行がまだないため、報告できる移行がありません。</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Folder for the PDF and the XLSX file</source>
            <translation>PDFとXLSXの保存先フォルダー</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>報告書の保存</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::RunDetail</name>
        <message>
            <source>Approve…</source>
            <translation>承認…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>却下…</translation>
        </message>
        <message>
            <source>Roll back…</source>
            <translation>切戻し…</translation>
        </message>
        <message>
            <source>Cancel run…</source>
            <translation>移行実行を中止…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告書</translation>
        </message>
        <message>
            <source>Export evidence…</source>
            <translation>証跡の書き出し…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証跡</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 — went wrong in “%2”: %3</source>
            <translation>%1 — 「%2」で異常：%3</translation>
        </message>
        <message>
            <source>Waits for: %1 by %2.</source>
            <translation>待ち：%1（%2）</translation>
        </message>
        <message>
            <source>Commit timer: rolled back at %1 unless committed, %2 left.</source>
            <translation>確定期限：%1 までに確定しないと切り戻します（残り %2）。</translation>
        </message>
        <message>
            <source>Asked for: %1.</source>
            <translation>依頼済み：%1</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::RunsPage</name>
        <message>
            <source>No run was started.</source>
            <translation>移行実行はまだありません。</translation>
        </message>
        <message>
            <source>A run takes one server across: the first pass copies while the source serves; after the approval the source stops, the rest is copied and proved equal, and the target starts. Until it is committed, there is a way back.</source>
            <translation>移行実行では1台のサーバーを移行します。初回転送は移行元の稼働中に行い、切替承認の後に移行元を停止し、残りを転送して一致を証明し、移行先を起動します。確定するまでは切り戻せます。</translation>
        </message>
        <message>
            <source>Start a run…</source>
            <translation>移行実行を開始…</translation>
        </message>
        <message>
            <source>Start a run</source>
            <translation>移行実行の開始</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>承認する</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>却下する</translation>
        </message>
        <message>
            <source>Export evidence</source>
            <translation>証跡の書き出し</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ServerDetail</name>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>ファームウェア</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>Specified</source>
            <translation>基準値</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>実測値</translation>
        </message>
        <message>
            <source>Designed</source>
            <translation>設計値</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>%1 cores, %2 of memory, %3 of storage</source>
            <translation>CPU %1コア、メモリ %2、ストレージ %3</translation>
        </message>
        <message>
            <source>No findings: nothing stands in this server's way.</source>
            <translation>指摘事項はありません。移行の妨げはありません。</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>No disk is known. Import the hypervisor it runs on.</source>
            <translation>ディスクの情報がありません。稼働しているハイパーバイザーを取り込んでください。</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>No NIC is known. Import the hypervisor it runs on.</source>
            <translation>NICの情報がありません。稼働しているハイパーバイザーを取り込んでください。</translation>
        </message>
        <message>
            <source>NICs</source>
            <translation>NIC</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用状況</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::SizingPage</name>
        <message>
            <source>No servers yet. Import them first.</source>
            <translation>サーバーがまだありません。先に取り込んでください。</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV書き出し…</translation>
        </message>
        <message>
            <source>Size all servers</source>
            <translation>全サーバーのサイジング</translation>
        </message>
        <message>
            <source>From all that monitoring has seen so far</source>
            <translation>これまでの監視結果からサイジングします</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Choose a server to read why it gets its size.</source>
            <translation>サーバーを選ぶと、サイズの理由が表示されます。</translation>
        </message>
        <message>
            <source>%1
Decided %2 from %3 observations.</source>
            <translation>%1
サイジング日時 %2、観測数 %3。</translation>
        </message>
        <message>
            <source>Not sized yet. Press “%1”.</source>
            <translation>サイジング未実施です。「%1」を押してください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::SlaPage</name>
        <message>
            <source>Availability of all servers</source>
            <translation>全サーバーの稼働率</translation>
        </message>
        <message>
            <source>Budget left</source>
            <translation>停止許容時間（残）</translation>
        </message>
        <message>
            <source>Planned stops</source>
            <translation>計画停止</translation>
        </message>
        <message>
            <source>Downtime</source>
            <translation>停止時間</translation>
        </message>
        <message>
            <source>Enter an outage…</source>
            <translation>停止・障害を登録…</translation>
        </message>
        <message>
            <source>Enter a planned stop…</source>
            <translation>計画停止を登録…</translation>
        </message>
        <message>
            <source>Report of the month</source>
            <translation>月次報告書</translation>
        </message>
        <message>
            <source>No server was in service in this month. A server is judged once a run has committed it, or while the collector watches it (watarictl collect).</source>
            <translation>この月にサービス中のサーバーはありません。移行が確定したサーバーと、収集（watarictl collect）で監視しているサーバーが判定の対象です。</translation>
        </message>
        <message>
            <source>Choose a server to read how its figures came about.</source>
            <translation>サーバーを選ぶと、算出根拠が表示されます。</translation>
        </message>
        <message>
            <source>No outage and no planned stop reaches into this month.</source>
            <translation>この月にかかる停止・障害と計画停止はありません。</translation>
        </message>
        <message>
            <source>How the figures came about</source>
            <translation>算出根拠</translation>
        </message>
        <message>
            <source>Outages and planned stops</source>
            <translation>停止・障害と計画停止</translation>
        </message>
        <message>
            <source>Judge the month</source>
            <translation>月次の判定</translation>
        </message>
        <message>
            <source>no server in service</source>
            <translation>対象サーバーなし</translation>
        </message>
        <message>
            <source>%1; at least %2</source>
            <translation>%1（%2以上）</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>%1 のうち</translation>
        </message>
        <message>
            <source>not measured: %1</source>
            <translation>未測定 %1</translation>
        </message>
        <message>
            <source>%1; below %2</source>
            <translation>%1（%2未満）</translation>
        </message>
        <message>
            <source>Enter an outage</source>
            <translation>停止・障害の登録</translation>
        </message>
        <message>
            <source>Enter a planned stop</source>
            <translation>計画停止の登録</translation>
        </message>
        <message>
            <source>End an outage…</source>
            <translation>終了を登録…</translation>
        </message>
        <message>
            <source>End an outage</source>
            <translation>停止・障害の終了</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::StartPage</name>
        <message>
            <source>Watari</source>
            <translation>渡り（Watari）</translation>
        </message>
        <message>
            <source>A project holds everything about one migration: servers, plans, runs, use and availability. It is one file, or a database that a team shares.</source>
            <translation>プロジェクトには、1つの移行に関するすべて（サーバー、計画、移行実行、稼働状況、稼働率）を収めます。1つのファイル、またはチームで共有するデータベースです。</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新規プロジェクト…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>プロジェクトを開く…</translation>
        </message>
        <message>
            <source>Open the sample project</source>
            <translation>サンプルプロジェクトを開く</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>最近のプロジェクト</translation>
        </message>
        <message>
            <source>Opening %1 …</source>
            <translation>%1 を開いています…</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::StartRunDialog</name>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>Start a migration run</source>
            <translation>移行実行の開始</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始する</translation>
        </message>
        <message>
            <source>The first pass copies while the source serves. Nothing is stopped before the cutover is approved.</source>
            <translation>初回転送は移行元の稼働中に行います。切替が承認されるまで何も停止しません。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>No server can be migrated now: a run needs a server that was imported from its hypervisor, without a run under way.</source>
            <translation>現在移行できるサーバーがありません。ハイパーバイザーから取り込まれ、移行実行中でないサーバーが必要です。</translation>
        </message>
        <message>
            <source>empty: not connected to any network</source>
            <translation>空欄：ネットワークに接続しない</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Target hypervisor</source>
            <translation>移行先ハイパーバイザー</translation>
        </message>
        <message>
            <source>Target name</source>
            <translation>移行先での名称</translation>
        </message>
        <message>
            <source>Target folder</source>
            <translation>移行先フォルダー</translation>
        </message>
        <message>
            <source>Target network</source>
            <translation>移行先ネットワーク</translation>
        </message>
        <message>
            <source>Not committed by then, the run is rolled back</source>
            <translation>期限までに確定しないと切り戻します</translation>
        </message>
        <message>
            <source>Check of the target</source>
            <translation>移行先の確認方法</translation>
        </message>
        <message>
            <source>Limit for the shutdown</source>
            <translation>停止の制限時間</translation>
        </message>
        <message>
            <source>Limit for the start</source>
            <translation>起動の制限時間</translation>
        </message>
        <message>
            <source>Commit timer</source>
            <translation>確定期限</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::StatePath</name>
        <message>
            <source>State: %1</source>
            <translation>状態：%1</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::TaskDock</name>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Nothing is at work.</source>
            <translation>処理中のタスクはありません。</translation>
        </message>
        <message>
            <source>Cancel task</source>
            <translation>タスクを中止</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>中止：%1</translation>
        </message>
        <message>
            <source>The task was not cancelled.</source>
            <translation>タスクを中止できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::TimeChart</name>
        <message>
            <source>Nothing was measured in this period.</source>
            <translation>この期間の測定値はありません。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::WaveView</name>
        <message>
            <source>No waves are planned.</source>
            <translation>移行ウェーブは未計画です。</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>Waves on a time axis</source>
            <translation>移行ウェーブの時間軸</translation>
        </message>
        <message>
            <source>No work from %1 to %2: %3</source>
            <translation>作業禁止 %1 ～ %2：%3</translation>
        </message>
        <message>
            <source>Cutover from %1 to %2</source>
            <translation>切替 %1 ～ %2</translation>
        </message>
        <message>
            <source>Copy of %1 from %2 to %3</source>
            <translation>転送 %1、%2 ～ %3</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::Workspace</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <translation>%1（Ctrl+%2）</translation>
        </message>
    </context>
</TS>
