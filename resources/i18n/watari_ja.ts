<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>AcceptFindings</name>
        <message>
            <source>No reason was given.</source>
            <translation>理由が入力されていません。</translation>
        </message>
        <message>
            <source>Say why; whoever reads it later was not there.</source>
            <translation>理由を入力してください。後から読む人はその場にいません。</translation>
        </message>
        <message>
            <source>A critical finding cannot be accepted: it blocks.</source>
            <translation>致命の指摘は受容できません。移行を止める指摘です。</translation>
        </message>
        <message>
            <source>There is nothing to accept: it only informs.</source>
            <translation>情報の指摘なので、受容するものはありません。</translation>
        </message>
        <message>
            <source>Mend what it names and assess again.</source>
            <translation>指摘の内容を直してから、判定をやり直してください。</translation>
        </message>
        <message>
            <source>Leave it as it is.</source>
            <translation>そのままで差し支えありません。</translation>
        </message>
        <message>
            <source>%1 has accepted this already.</source>
            <translation>この指摘は %1 が受容済みです。</translation>
        </message>
        <message>
            <source>Nobody has accepted this finding.</source>
            <translation>この指摘を受容した人はいません。</translation>
        </message>
        <message>
            <source>Look at the list of findings.</source>
            <translation>指摘の一覧を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>AcceptanceTables</name>
        <message>
            <source>cannot be accepted: a critical finding blocks until it is mended</source>
            <translation>受容できません：致命の指摘事項は解消するまで移行を妨げます</translation>
        </message>
        <message>
            <source>needs no acceptance: it only informs</source>
            <translation>受容は不要です：情報のみです</translation>
        </message>
        <message>
            <source>will be accepted</source>
            <translation>受容します</translation>
        </message>
        <message>
            <source>is accepted already by %1</source>
            <translation>すでに%1が受容しています</translation>
        </message>
        <message>
            <source>will be open again; accepted by %1</source>
            <translation>未対応に戻します（受容者：%1）</translation>
        </message>
        <message>
            <source>nobody has accepted it</source>
            <translation>だれも受容していません</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>取消し</translation>
        </message>
        <message>
            <source>ended: the finding is gone</source>
            <translation>終了：指摘事項が解消</translation>
        </message>
        <message>
            <source>ended: the finding has changed</source>
            <translation>終了：指摘事項が変化</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>重大度</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>What will come of it</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>Accepted warnings stay in the list with name and reason, and the servers keep their readiness.</source>
            <translation>受容した警告は、氏名と理由とともに一覧に残り、サーバーの移行可否判定は変わりません。</translation>
        </message>
        <message>
            <source>An acceptance ends by itself as soon as what it accepted changes.</source>
            <translation>受容した内容が変わると、受容は自動的に終了します。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>受容者</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>受容日時</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Ended at</source>
            <translation>終了日時</translation>
        </message>
        <message>
            <source>%1 warning(s) about the whole inventory</source>
            <translation>インベントリ全体についての警告%1件</translation>
        </message>
        <message>
            <source>%1 warning(s) of %2 server(s)</source>
            <translation>サーバー%2台の警告%1件</translation>
        </message>
        <message>
            <source>%1 will be open again, %2 in all.</source>
            <translation>%1が未対応に戻り、未対応の警告は全部で%2件になります。</translation>
        </message>
        <message>
            <source>%1 takes %2 upon themselves; %3 stay open.</source>
            <translation>%1が、%2を受容します。未対応の警告は%3件残ります。</translation>
        </message>
    </context>
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
        <message>
            <source>Changed block tracking is off for the disk %1, so a later pass must read all of it. Turn it on, or plan for the time.</source>
            <translation>ディスク %1 の変更ブロック追跡（CBT）が無効のため、差分コピーでも全体を読み直します。有効化するか、所要時間を見込んでください。</translation>
        </message>
        <message>
            <source>The disk %1 lies on a datastore that the survey does not know (%2), so it cannot be copied. Check the datastore and survey again.</source>
            <translation>ディスク %1 のデータストアが調査結果にないため（%2）、コピーできません。データストアの状態を確認し、再調査してください。</translation>
        </message>
        <message>
            <source>The disk %1 is independent: no snapshot holds it, so it cannot be copied while the server runs. Make it dependent, or copy it while the server is off.</source>
            <translation>ディスク %1 は独立モードでスナップショットの対象外のため、稼働中はコピーできません。従属モードに変更するか、停止してコピーしてください。</translation>
        </message>
        <message>
            <source>The disk %1 is a LUN of the storage handed through (RDM); no snapshot holds it. Turn it into a virtual disk, or plan to copy the LUN itself.</source>
            <translation>ディスク %1 は RDM（ストレージ LUN の直接割り当て）でスナップショットの対象外です。仮想ディスクに変換するか、LUN 自体のコピーを計画してください。</translation>
        </message>
        <message>
            <source>The disk %1 is shared with other servers; copying it while one of them writes damages it. Move all its servers in one wave, with all of them off.</source>
            <translation>ディスク %1 は他のサーバーと共有されており、書き込み中にコピーするとデータが壊れます。共有するサーバーを同じ移行単位にまとめ、すべて停止して移行してください。</translation>
        </message>
        <message>
            <source>The guest sees the serial number of the disk %1, which the target shortens. Check whether software or licences go by it.</source>
            <translation>ゲスト OS からディスク %1 のシリアル番号が見えていますが、移行先では短縮されます。ソフトウェアやライセンスが参照していないか確認してください。</translation>
        </message>
        <message>
            <source>The disk %1 lies on a file share (%2); reading it needs access to the share. Give the account of the migration that right.</source>
            <translation>ディスク %1 はファイル共有（%2）上にあり、読み取りには共有へのアクセス権が必要です。移行用アカウントに権限を付与してください。</translation>
        </message>
        <message>
            <source>The network of the NIC %1 is not known, so it has no counterpart on the target. Name its network.</source>
            <translation>NIC %1 の接続先ネットワークが分からないため、移行先のネットワークに対応付けできません。接続先を確認してください。</translation>
        </message>
        <message>
            <source>%1 uses SR-IOV, which the target does not take over; the guest loses this NIC. Replace it with a virtual NIC before it moves.</source>
            <translation>%1 は SR-IOV を使用していますが、移行先に引き継がれず、この NIC は使えなくなります。移行前に仮想 NIC へ置き換えてください。</translation>
        </message>
        <message>
            <source>The device %1 is handed through from the host and cannot move. Remove it, or decide what takes its place.</source>
            <translation>デバイス %1 はホストからのパススルーのため、移行できません。取り外すか、代替手段を決めてください。</translation>
        </message>
        <message>
            <source>The server uses a virtual GPU (%1), which the target does not take over. Check whether its software runs without it.</source>
            <translation>仮想 GPU（%1）を使用していますが、移行先に引き継がれません。GPU なしでソフトウェアが動作するか確認してください。</translation>
        </message>
        <message>
            <source>The USB device %1 is handed to the server and does not move. If it is a licence key, ask the maker for another way.</source>
            <translation>USB デバイス %1 が接続されていますが、移行先に引き継がれません。ライセンスキーの場合は、メーカーに代替方法を確認してください。</translation>
        </message>
        <message>
            <source>The server has a USB controller (%1). Check that no device is plugged into it now and then.</source>
            <translation>USB コントローラー（%1）があります。一時的に接続して使う USB デバイスがないか確認してください。</translation>
        </message>
        <message>
            <source>The server has a virtual TPM, whose contents do not move; disks locked by it stay locked. Keep the recovery keys and suspend BitLocker before it moves.</source>
            <translation>仮想 TPM の内容は移行されず、TPM で保護されたディスクは開けなくなります。回復キーを控え、移行前に BitLocker を一時停止してください。</translation>
        </message>
        <message>
            <source>Windows is hibernated or was shut down with Fast Startup, so its disks cannot be written. Turn Fast Startup off and shut it down fully.</source>
            <translation>Windows が休止状態か、高速スタートアップで終了しているため、ディスクに書き込めません。高速スタートアップを無効にし、完全にシャットダウンしてください。</translation>
        </message>
        <message>
            <source>Windows uses dynamic disks, which conversion cannot handle. Turn them into basic disks before it moves.</source>
            <translation>Windows のダイナミックディスクは変換に対応していません。移行前にベーシックディスクへ変換してください。</translation>
        </message>
        <message>
            <source>The antivirus software %1 can keep new drivers from starting (stop 0x7B). Remove or stop it before it moves.</source>
            <translation>ウイルス対策ソフト %1 が新しいドライバーの起動を妨げ、ブルースクリーン（0x7B）になるおそれがあります。移行前に削除または停止してください。</translation>
        </message>
        <message>
            <source>Group policies restrict the installation of drivers, so the guest may stop with 0x7B. Lift them for this server before it moves.</source>
            <translation>グループポリシーでドライバーの導入が制限されており、ブルースクリーン（0x7B）になるおそれがあります。移行前にこのサーバーへの適用を解除してください。</translation>
        </message>
        <message>
            <source>A restart is still due in the guest, and updates half done can fail on the target. Restart it before the copy.</source>
            <translation>再起動待ちの更新があります。途中の更新が移行先で失敗するおそれがあるため、コピー前に再起動してください。</translation>
        </message>
        <message>
            <source>The start-up image of the default kernel %1 has no virtio driver; without conversion the guest finds no disk. Rebuild the image with it, or move through conversion.</source>
            <translation>既定カーネル %1 の initramfs に virtio ドライバーがなく、変換しないとディスクを認識できません。ドライバーを含めて再作成するか、変換を行って移行してください。</translation>
        </message>
        <message>
            <source>Windows has no virtio driver for its start disk yet; conversion adds it. Do not move it without conversion.</source>
            <translation>Windows の起動ディスク用 virtio ドライバーがまだありません。変換時に組み込むため、変換を省略しないでください。</translation>
        </message>
        <message>
            <source>The static address %2 hangs on the name %1, which changes with the NIC; the address would be lost. Tie it to the MAC address before it moves.</source>
            <translation>固定 IP アドレス %2 はインターフェイス名 %1 に設定されており、NIC の変更で名前が変わると失われます。移行前に MAC アドレスに結び付けてください。</translation>
        </message>
        <message>
            <source>The guest's disks could not be read in full (%1), so some dangers may be missing here. Resolve it and inspect again.</source>
            <translation>ゲストのディスクを完全には読み取れませんでした（%1）。指摘が漏れている可能性があります。原因を解消して再検査してください。</translation>
        </message>
        <message>
            <source>The server belongs to the domain %1; away from it for long, it loses its trust. Make sure that the target reaches a domain controller.</source>
            <translation>ドメイン %1 に参加しています。長く切り離すと信頼関係が失われます。移行先からドメインコントローラーに接続できることを確認してください。</translation>
        </message>
        <message>
            <source>The cluster %1 moves servers by load (DRS), which the target does not take over. Keep its servers in place during the copy and plan their hosts.</source>
            <translation>クラスター %1 では負荷に応じた自動再配置（DRS）が有効ですが、移行先に引き継がれません。コピー中は移動を止め、移行先の配置を計画してください。</translation>
        </message>
        <message>
            <source>The cluster %1 turns idle hosts off (DPM), which the target does not take over. Turn it off during the copy.</source>
            <translation>クラスター %1 では遊休ホストの電源管理（DPM）が有効ですが、移行先に引き継がれません。コピー中は無効にしてください。</translation>
        </message>
        <message>
            <source>The source has not named this server since %1; it may be gone or renamed. Find out and survey again.</source>
            <translation>%1 以降、調査元にこのサーバーが見当たりません。廃止または名称変更の可能性があります。確認のうえ再調査してください。</translation>
        </message>
        <message>
            <source>The department %1 has no contact, so nobody can be told of the stop. Enter one.</source>
            <translation>所管課 %1 の連絡先が登録されておらず、停止の連絡ができません。連絡先を登録してください。</translation>
        </message>
        <message>
            <source>Changed block tracking is off, so a later pass must read whole disks and the stop grows longer. Turn it on while the server is off, or plan for the time.</source>
            <translation>変更ブロック追跡（CBT）が無効のため、差分コピーでもディスク全体を読み直すことになり、停止時間が延びます。サーバー停止中に有効化するか、所要時間を見込んで計画してください。</translation>
        </message>
        <message>
            <source>The server's disks need consolidation; files left behind by snapshots can make the copy fail. Consolidate them before it moves.</source>
            <translation>ディスクの統合が必要な状態です。スナップショットの残存ファイルが原因でコピーに失敗するおそれがあります。移行前に統合してください。</translation>
        </message>
        <message>
            <source>The server is pinned to CPUs %1; the target does not take this over. Check whether licences or performance depend on it.</source>
            <translation>CPU %1 に固定されていますが、この設定は移行先に引き継がれません。ライセンスや性能の前提になっていないか確認してください。</translation>
        </message>
        <message>
            <source>The server is bound to NUMA nodes %1; the target does not take this over. Check whether its performance depends on it.</source>
            <translation>NUMA ノード %1 に固定されていますが、この設定は移行先に引き継がれません。性能の前提になっていないか確認してください。</translation>
        </message>
        <message>
            <source>Rules bind the server to hosts (%1); the target does not take them over. Set up rules of the same effect there.</source>
            <translation>ホストとの関係を定めたルール（%1）がありますが、移行先に引き継がれません。同等のルールを移行先で設定してください。</translation>
        </message>
        <message>
            <source>CPU or memory can be added while the server runs; the target does not take this over. Choose a size that lasts, or plan a stop for growth.</source>
            <translation>稼働中の CPU・メモリー追加（ホットアド）が有効ですが、移行先に引き継がれません。余裕のあるサイズにするか、増設時の停止を計画してください。</translation>
        </message>
        <message>
            <source>A second copy runs along (Fault Tolerance); the target has nothing like it. Agree with the department on how long a failure may last.</source>
            <translation>Fault Tolerance により二重化されていますが、移行先に同等の機能はありません。障害時に許容できる停止時間を所管課と合意してください。</translation>
        </message>
        <message>
            <source>The server is a role of a failover cluster, which may start it again after the cutover. Take the role out of the cluster before it moves.</source>
            <translation>フェールオーバークラスターの役割として登録されており、切替後にクラスターが再起動させるおそれがあります。移行前に役割を解除してください。</translation>
        </message>
        <message>
            <source>The host belongs to a cluster but the server is no role of it, so it does not follow when the host fails. Keep the host steady during the copy.</source>
            <translation>ホストはクラスターに属していますが、このサーバーは役割として登録されておらず、ホスト障害時に引き継がれません。コピー中はホストの停止や保守を避けてください。</translation>
        </message>
        <message>
            <source>The hypervisor's tools are not installed; it cannot shut the guest down cleanly or tell its addresses. Install them, or stop the guest by hand and write its addresses down.</source>
            <translation>ハイパーバイザーのゲストツールが入っていないため、正常停止や IP アドレスの取得ができません。導入するか、手動で停止し IP アドレスを控えてください。</translation>
        </message>
        <message>
            <source>The hypervisor's tools are outdated ("%1"); what they report and a quiesced snapshot may be wrong. Update them before the copy if a stop is possible.</source>
            <translation>ゲストツールのバージョン（「%1」）が古く、報告内容や静止点スナップショットが正しくない場合があります。停止できるならコピー前に更新してください。</translation>
        </message>
        <message>
            <source>The host name inside the guest is not known, so nobody can compare it after the cutover. Look it up in the guest.</source>
            <translation>ゲスト OS のホスト名が分からないため、切替後の照合ができません。ゲスト OS 上で確認してください。</translation>
        </message>
        <message>
            <source>The guest calls itself %1; DHCP on the target may give it another name. Set its host name before it moves.</source>
            <translation>ゲスト OS のホスト名が %1 のままです。移行先の DHCP により別の名前になるおそれがあります。移行前にホスト名を設定してください。</translation>
        </message>
        <message>
            <source>The server runs and has its tools, but reports no IP address, so its addresses cannot be kept. Look them up in the guest.</source>
            <translation>稼働中でゲストツールもありますが、IP アドレスが報告されていないため、引き継ぐことができません。ゲスト OS 上で確認してください。</translation>
        </message>
        <message>
            <source>The name "%1" is not one of at most 63 letters, digits, hyphens and dots (RFC 1123), which the target may refuse. Choose a name for the target.</source>
            <translation>サーバー名「%1」は RFC 1123 に沿った 63 文字以内の英数字・ハイフン・ドットになっておらず、移行先で受け付けられないおそれがあります。移行先での名前を決めてください。</translation>
        </message>
        <message>
            <source>The server starts with Secure Boot; the target must offer it with keys that fit. Check that the server starts there, or turn it off.</source>
            <translation>セキュアブートが有効です。移行先でも対応する鍵で有効にする必要があります。移行先で起動を確認するか、無効にしてください。</translation>
        </message>
        <message>
            <source>The server has %1 snapshots; they do not move and slow the copy. Remove those nobody needs.</source>
            <translation>スナップショットが %1 個あります。移行先には引き継がれず、コピーも遅くなります。不要なものは削除してください。</translation>
        </message>
        <message>
            <source>The server has %1 disks; the target accepts %2. Join or retire some before it moves.</source>
            <translation>ディスクが %1 台ありますが、移行先で扱えるのは %2 台までです。移行前に統合または削減してください。</translation>
        </message>
        <message>
            <source>%1 has %2 MiB free, but conversion needs %3 MiB for drivers and boot files. Make room before it moves.</source>
            <translation>%1 の空き容量は %2 MiB ですが、ドライバーと起動ファイルの書き込みに %3 MiB 必要です。移行前に空きを確保してください。</translation>
        </message>
        <message>
            <source>%1 has only %2 inodes left, but conversion needs %3 to write its files. Remove files nobody needs.</source>
            <translation>%1 の空き inode は %2 個ですが、変換時のファイル作成に %3 個必要です。不要なファイルを削除してください。</translation>
        </message>
        <message>
            <source>fstab names %1 by the slot of its disk (%2), which changes; the guest will not start. Name it by UUID before it moves.</source>
            <translation>fstab で %1 をディスクの接続位置（%2）により指定しています。接続位置が変わるため起動できなくなります。移行前に UUID 指定へ変更してください。</translation>
        </message>
        <message>
            <source>%1 is encrypted (%2), so nobody can look into it and its key may be asked for at the first start. Have the key or recovery key at hand.</source>
            <translation>%1 は暗号化（%2）されており、内容を検査できません。初回起動時に鍵を求められる場合があります。鍵または回復キーを用意してください。</translation>
        </message>
        <message>
            <source>Windows keeps the static address %2 with the adapter %1, which another one replaces on the target; the address would be lost. Write its settings down and enter them at the new adapter after the cutover.</source>
            <translation>Windows の固定 IP アドレス %2 はネットワークアダプター %1 に設定されており、移行先で別のアダプターに替わると失われます。設定を控え、切替後に新しいアダプターへ設定し直してください。</translation>
        </message>
        <message>
            <source>Even the newest kernel of the guest (%1) is older than Linux 2.6.25 and has no drivers for virtio, so it finds neither disk nor network on the target. Upgrade the guest before it moves.</source>
            <translation>ゲストの最新カーネル（%1）でも Linux 2.6.25 より古く virtio ドライバーがないため、移行先でディスクもネットワークも認識できません。移行前にゲストをアップグレードしてください。</translation>
        </message>
        <message>
            <source>None of the start-up images of the guest's kernels (%1, the newest %2) has a virtio driver; without conversion no kernel finds a disk. Rebuild them with it, or move through conversion.</source>
            <translation>導入済みカーネル %1 個（最新は %2）のどの initramfs にも virtio ドライバーがなく、変換しないとディスクを認識できるカーネルがありません。ドライバーを含めて再作成するか、変換を行って移行してください。</translation>
        </message>
        <message>
            <source>The guest's kernel %1 is one of 32 bits (%2), which makers of platforms support less and less. Ask whether the target supports it, or upgrade the guest.</source>
            <translation>ゲストのカーネル %1 は 32 ビット（%2）で、サポートする基盤が減っています。移行先でサポートされるか確認するか、ゲストをアップグレードしてください。</translation>
        </message>
        <message>
            <source>The export was not written by VMware (machine type %1), and others describe disks and NICs in their own way. Compare them with the source before it moves.</source>
            <translation>VMware 以外が書き出したエクスポート（マシンタイプ %1）で、ディスクや NIC の記述方法が異なる場合があります。移行前に移行元の構成と照合してください。</translation>
        </message>
        <message>
            <source>%1: the specification says %2, the target is designed with only %3. Raise the design, or agree on it with the prefecture.</source>
            <translation>%1：仕様書の %2 に対し、移行先の設計値は %3 しかありません。設計値を引き上げるか、県と協議してください。</translation>
        </message>
        <message>
            <source>%1: the survey found %2, the target is designed with only %3. Raise the design, or write down why it is enough.</source>
            <translation>%1：調査での実測値 %2 に対し、移行先の設計値は %3 しかありません。設計値を引き上げるか、足りる理由を記録してください。</translation>
        </message>
        <message>
            <source>fstab names %1 as %2, and disks can get other names on the target. Name it by UUID before it moves.</source>
            <translation>fstab で %1 を %2 と指定していますが、移行先ではデバイス名が変わる場合があります。移行前に UUID 指定へ変更してください。</translation>
        </message>
        <message>
            <source>No operating system is found outside of encrypted volumes (%1), and conversion cannot add drivers inside of them. Suspend or remove the encryption before it moves.</source>
            <translation>暗号化されたボリューム（%1）のほかに OS が見つからず、変換時にドライバーを組み込めません。移行前に暗号化を一時停止または解除してください。</translation>
        </message>
        <message>
            <source>Which of the server's disks hold the drives %1 is not known, so nobody can tell what leaving a disk behind would cost. Inspect its disks.</source>
            <translation>ドライブ %1 がどのディスクにあるか不明なため、ディスクを移行対象から外した場合の影響を判断できません。ディスクを検査してください。</translation>
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
        <message>
            <source>removed</source>
            <translation>なくなった</translation>
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
            <translation>サンプル数</translation>
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
            <translation>接続先</translation>
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
            <translation>用途</translation>
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
        <message>
            <source>Take a warning upon yourself, with a reason</source>
            <translation>警告を理由を付けて受容する</translation>
        </message>
        <message>
            <source>Id of the finding, or its beginning</source>
            <translation>指摘のID、またはその先頭</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>List the findings with their ids, and who accepted them</source>
            <translation>指摘をIDと受容者とともに一覧する</translation>
        </message>
        <message>
            <source>Only those that nobody accepted</source>
            <translation>誰も受容していないものだけ</translation>
        </message>
        <message>
            <source>Take an acceptance back</source>
            <translation>受容を取り下げる</translation>
        </message>
        <message>
            <source>File, folder or URI; see: watarictl source formats</source>
            <translation>ファイル、フォルダー、または URI（watarictl source formats で一覧）</translation>
        </message>
        <message>
            <source>Where the password is found: env:NAME (NAME_USER, NAME_PASSWORD) or file:PATH</source>
            <translation>パスワードの在りか。env:NAME（環境変数 NAME_USER と NAME_PASSWORD）または file:PATH</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint of the certificate to trust</source>
            <translation>信頼する証明書の SHA-256 フィンガープリント</translation>
        </message>
        <message>
            <source>As it stood at this time, or at the end of this day; without findings</source>
            <translation>この時点、またはこの日の終わりの状態（指摘は含まない）</translation>
        </message>
        <message>
            <source>Show what changed in the inventory between two times; status 1 when something did</source>
            <translation>二つの時点の間に構成で変わったところを示す。変わっていれば終了コード 1</translation>
        </message>
        <message>
            <source>Time or day (its end)</source>
            <translation>時刻、または日付（その日の終わり）</translation>
        </message>
        <message>
            <source>Time or day (its end); default: now</source>
            <translation>時刻、または日付（その日の終わり）。省略時は現在</translation>
        </message>
        <message>
            <source>List the readings of the inventory, newest first</source>
            <translation>構成の取込履歴を新しい順に一覧する</translation>
        </message>
        <message>
            <source>%1 and %2 are one server now, under the name %1.</source>
            <translation>%1 と %2 を一つのサーバー（%1）にまとめました。</translation>
        </message>
        <message>
            <source>Take a server of the list and one that was found for one</source>
            <translation>一覧のサーバーと、見つかったサーバーを同じものとしてまとめる</translation>
        </message>
        <message>
            <source>Name or id of the server of the list; it stays</source>
            <translation>一覧のサーバーの名前またはID（こちらが残る）</translation>
        </message>
        <message>
            <source>Name or id of the server that was found; its parts go to the other</source>
            <translation>見つかったサーバーの名前またはID（構成要素はもう一方へ移る）</translation>
        </message>
        <message>
            <source>Say how a source is read again</source>
            <translation>取込元の読み直し方を決める</translation>
        </message>
        <message>
            <source>Location, label or id</source>
            <translation>場所、ラベル、またはID</translation>
        </message>
        <message>
            <source>What people call it</source>
            <translation>呼び名</translation>
        </message>
        <message>
            <source>Read again this often by a worker with nothing else to do; 0: by hand only</source>
            <translation>手の空いたワーカーが読み直す間隔。0 は手動のみ</translation>
        </message>
        <message>
            <source>List what can be read</source>
            <translation>取り込める形式を一覧する</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>取込方式</translation>
        </message>
        <message>
            <source>Files and URIs</source>
            <translation>ファイルと URI</translation>
        </message>
        <message>
            <source>List the sources that were read</source>
            <translation>取込元を一覧する</translation>
        </message>
        <message>
            <source>Read a source again as it was read before</source>
            <translation>取込元を前回と同じ条件で読み直す</translation>
        </message>
        <message>
            <source>Forget a source; its servers and readings stay</source>
            <translation>取込元の登録を外す（サーバーと履歴は残る）</translation>
        </message>
        <message>
            <source>Set the specification's servers beside what was found, and tell which unit its figures are in</source>
            <translation>仕様書のサーバーと見つかったものを並べ、数値の単位を判断する</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>受容</translation>
        </message>
        <message>
            <source>No longer accepted: %1</source>
            <translation>受容を取り下げました：%1</translation>
        </message>
        <message>
            <source>Accepted: %1</source>
            <translation>受容しました：%1</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>source</source>
            <translation>取込元</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>まだ何も取り込んでいません。</translation>
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
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Read again every</source>
            <translation>読み直す間隔</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最終取込</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Sources of the inventory, and when they are read again</source>
            <translation>構成の取込元と、読み直しの予定</translation>
        </message>
        <message>
            <source>History of the inventory</source>
            <translation>構成の履歴</translation>
        </message>
        <message>
            <source>Single servers of the inventory</source>
            <translation>個々のサーバー</translation>
        </message>
        <message>
            <source>The specification beside what was found</source>
            <translation>仕様書と見つかったものの対照</translation>
        </message>
        <message>
            <source>What stands in the way, and who accepted it</source>
            <translation>移行の妨げになる指摘と、その受容</translation>
        </message>
        <message>
            <source>provisioned</source>
            <translation>割当量</translation>
        </message>
        <message>
            <source>allocated</source>
            <translation>実消費量</translation>
        </message>
        <message>
            <source>used by the guests</source>
            <translation>ゲスト使用量</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>発見</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>specified</source>
            <translation>仕様</translation>
        </message>
        <message>
            <source>found</source>
            <translation>実測</translation>
        </message>
        <message>
            <source>Storage means</source>
            <translation>ストレージの意味</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Fitting</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Best fit: %1, in %2 (%3 of %4 servers within %5).</source>
            <translation>最も合うのは「%1」で単位は %2 です（%4 台中 %3 台が %5 以内）。</translation>
        </message>
        <message>
            <source>No server of the specification has been found yet, so the unit cannot be told.</source>
            <translation>仕様書のサーバーがまだ見つかっていないため、単位は判断できません。</translation>
        </message>
        <message>
            <source>Found, but in no row of the specification: %1</source>
            <translation>見つかったが仕様書の行にないもの：%1</translation>
        </message>
        <message>
            <source>A server of the list and one that was found are made one by: %1</source>
            <translation>一覧のサーバーと見つかったサーバーをまとめるには：%1</translation>
        </message>
        <message>
            <source>%1 stands for itself again. Read the other source again to see its server.</source>
            <translation>%1 を単独のサーバーに戻しました。もう一方の取込元を読み直すと、そのサーバーが現れます。</translation>
        </message>
        <message>
            <source>Take back that a server of another source is this one</source>
            <translation>別の取込元のサーバーと同じとしたことを取り消す</translation>
        </message>
        <message>
            <source>Key of the other source's server; needed where several are joined</source>
            <translation>別の取込元のサーバーのキー（複数まとめてあるときに必要）</translation>
        </message>
        <message>
            <source>Look into the disks of servers without starting them</source>
            <translation>サーバーを起動せずにディスクの中を調べる</translation>
        </message>
        <message>
            <source>Names or ids; default: all with a disk this machine can read</source>
            <translation>名前またはID。省略時はこの端末でディスクを読めるすべて</translation>
        </message>
        <message>
            <source>An image in place of servers, several for several disks of one guest; needs no project, stores nothing</source>
            <translation>サーバーの代わりに調べるイメージ（一台で複数ディスクなら複数指定）。プロジェクトは不要で、何も保存しない</translation>
        </message>
        <message>
            <source>Also where the disks have not changed since the last inspection</source>
            <translation>前回の調査からディスクが変わっていなくても調べる</translation>
        </message>
        <message>
            <source>Guests side by side; default: as memory and processors allow</source>
            <translation>同時に調べるゲストの数。省略時はメモリとプロセッサーから決める</translation>
        </message>
        <message>
            <source>How long one guest may take; default: 30min</source>
            <translation>一台にかけられる時間。省略時は 30min</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>エディション</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>ホスト名</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>ファームウェア</translation>
        </message>
        <message>
            <source>Boot loader</source>
            <translation>ブートローダー</translation>
        </message>
        <message>
            <source>Root</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Default kernel</source>
            <translation>既定のカーネル</translation>
        </message>
        <message>
            <source>Starts from virtio</source>
            <translation>virtio で起動できる</translation>
        </message>
        <message>
            <source>Hibernated</source>
            <translation>休止状態</translation>
        </message>
        <message>
            <source>Dynamic disks</source>
            <translation>ダイナミックディスク</translation>
        </message>
        <message>
            <source>Reboot pending</source>
            <translation>再起動待ち</translation>
        </message>
        <message>
            <source>Group policies</source>
            <translation>グループポリシー</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>ライセンス認証</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>マウント先</translation>
        </message>
        <message>
            <source>File system</source>
            <translation>ファイルシステム</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>階層</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>No server has a disk that this machine can read.</source>
            <translation>この端末で読めるディスクを持つサーバーがありません。</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>内部調査</translation>
        </message>
        <message>
            <source>Volumes</source>
            <translation>ボリューム</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>%1 servers of the source are not in the project; read its inventory again.</source>
            <translation>取り込み元の %1 台のサーバーはプロジェクトにありません。インベントリーを読み直してください。</translation>
        </message>
        <message>
            <source>Read what a vSphere source recorded of its servers' use</source>
            <translation>vSphere の取り込み元が記録したサーバーの使用量を読み込みます</translation>
        </message>
        <message>
            <source>At which it was recorded; default: 300 s, kept for a day; 1800 s are kept for a week</source>
            <translation>記録の間隔。既定：300 秒（1 日分保存）。1800 秒は 1 週間分保存されます</translation>
        </message>
        <message>
            <source>Begin; default: a day before the end</source>
            <translation>開始。既定：終了の 1 日前</translation>
        </message>
        <message>
            <source>End; default: now</source>
            <translation>終了。既定：現在</translation>
        </message>
        <message>
            <source>Enter a dependency that no capture shows</source>
            <translation>採取に現れない依存関係を登録します</translation>
        </message>
        <message>
            <source>Name or id of the server that connects, or its address</source>
            <translation>接続元サーバーの名前、ID、またはアドレス</translation>
        </message>
        <message>
            <source>Name or id of the server that is connected to, or its address</source>
            <translation>接続先サーバーの名前、ID、またはアドレス</translation>
        </message>
        <message>
            <source>Port of the service; default: any</source>
            <translation>サービスのポート。省略時はすべて</translation>
        </message>
        <message>
            <source>Protocol; default: tcp</source>
            <translation>プロトコル。省略時は tcp</translation>
        </message>
        <message>
            <source>What it asks of the waves</source>
            <translation>移行ウェーブでの順序</translation>
        </message>
        <message>
            <source>List the dependencies, or the peers that nobody knows</source>
            <translation>依存関係、または不明な通信相手を一覧表示します</translation>
        </message>
        <message>
            <source>The addresses that are no known server, and what goes to them</source>
            <translation>既知のサーバーではないアドレスと、その通信</translation>
        </message>
        <message>
            <source>%1 peers are no known server; see: %2</source>
            <translation>%1 件の通信相手は既知のサーバーではありません。確認：%2</translation>
        </message>
        <message>
            <source>Say what a dependency asks of the waves</source>
            <translation>依存関係の移行ウェーブでの順序を設定します</translation>
        </message>
        <message>
            <source>Id of the dependency, or its beginning</source>
            <translation>依存関係の ID、またはその先頭部分</translation>
        </message>
        <message>
            <source>Both ends in one wave, one end first, or nothing</source>
            <translation>両端を同じ移行ウェーブにする、一方を先にする、または設定しない</translation>
        </message>
        <message>
            <source>Remove a dependency that was entered by hand</source>
            <translation>手入力した依存関係を削除します</translation>
        </message>
        <message>
            <source>Removed:</source>
            <translation>削除しました：</translation>
        </message>
        <message>
            <source>%1: %2 servers, %3 rows in all sheets</source>
            <translation>%1: サーバー%2台、全シートで%3行</translation>
        </message>
        <message>
            <source>Write all of it as a workbook to this file, a sheet per kind of thing</source>
            <translation>全体をブックとしてこのファイルに書き出す（種類ごとに1シート）</translation>
        </message>
        <message>
            <source>A workbook holds the whole inventory as it stands now.</source>
            <translation>ブックには現在の構成情報の全体が入ります。</translation>
        </message>
        <message>
            <source>Leave out --server and --at, or --xlsx.</source>
            <translation>--server と --at を外すか、--xlsx を外してください。</translation>
        </message>
        <message>
            <source>Systems whose servers speak with each other both ways go in one wave</source>
            <translation>互いに双方向で通信する情報システムを同じ移行ウェーブにします</translation>
        </message>
        <message>
            <source>They may go apart again</source>
            <translation>上記を取り消し、別々の移行ウェーブを許します</translation>
        </message>
        <message>
            <source>There are no such dependencies.</source>
            <translation>該当する依存関係はありません。</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>接続元</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>観測数</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Every end of a dependency is a known server.</source>
            <translation>依存関係の両端はすべて既知のサーバーです。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>通信数</translation>
        </message>
        <message>
            <source>As client</source>
            <translation>接続元として</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回日時</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終日時</translation>
        </message>
        <message>
            <source>dependency</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注記：%1</translation>
        </message>
        <message>
            <source>… and %1 more notes; --json shows all.</source>
            <translation>… ほか %1 件の注記があります。すべては --json で確認できます。</translation>
        </message>
        <message>
            <source>Systems that speak both ways</source>
            <translation>双方向で通信する情報システム</translation>
        </message>
        <message>
            <source>move together</source>
            <translation>一緒に移行</translation>
        </message>
        <message>
            <source>may move apart</source>
            <translation>別々の移行も可</translation>
        </message>
        <message>
            <source>Dependencies: who speaks with whom, and what the waves make of it</source>
            <translation>依存関係：どのサーバーが互いに通信し、移行ウェーブがそれをどう扱うか</translation>
        </message>
        <message>
            <source>Saved mapping of columns; --map stands before it</source>
            <translation>保存した列の対応を使います（--map の指定が優先）</translation>
        </message>
        <message>
            <source>List the saved mappings of columns</source>
            <translation>保存した列の対応を一覧表示します</translation>
        </message>
        <message>
            <source>Delete a saved mapping of columns</source>
            <translation>保存した列の対応を削除します</translation>
        </message>
        <message>
            <source>Name of it</source>
            <translation>その名前</translation>
        </message>
        <message>
            <source>Keep which column of a list means what, for the next list of the same make</source>
            <translation>一覧のどの列が何を表すかを、次の同じ様式の一覧のために保存します</translation>
        </message>
        <message>
            <source>One that is taken is replaced</source>
            <translation>同じ名前のものは置き換えます</translation>
        </message>
        <message>
            <source>A list of this make</source>
            <translation>この様式の一覧</translation>
        </message>
        <message>
            <source>Show what the readings changed of a server and its parts, newest first</source>
            <translation>読込みごとに変わったサーバーとその構成要素の内容を、新しい順に表示します</translation>
        </message>
        <message>
            <source>No mapping of columns has been saved.</source>
            <translation>列の対応は保存されていません。</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>シート</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>No reading has changed this server.</source>
            <translation>このサーバーを変えた読込みはありません。</translation>
        </message>
        <message>
            <source>Which column of a list means what</source>
            <translation>一覧のどの列が何を表すか</translation>
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
            <translation>取込元</translation>
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
        <name>EditFlows</name>
        <message>
            <source>There is no server %1.</source>
            <translation>サーバー %1 はありません。</translation>
        </message>
        <message>
            <source>Name a server of the inventory.</source>
            <translation>構成情報にあるサーバーを指定してください。</translation>
        </message>
        <message>
            <source>Several servers are called "%1".</source>
            <translation>「%1」という名前のサーバーが複数あります。</translation>
        </message>
        <message>
            <source>Give the server's id.</source>
            <translation>サーバーの ID を指定してください。</translation>
        </message>
        <message>
            <source>"%1" is neither a server nor an address.</source>
            <translation>「%1」はサーバーでもアドレスでもありません。</translation>
        </message>
        <message>
            <source>Name a server, or give an address such as 192.0.2.7 or 192.0.2.0/24.</source>
            <translation>サーバー名、または 192.0.2.7 や 192.0.2.0/24 のようなアドレスを指定してください。</translation>
        </message>
        <message>
            <source>There is no port %1.</source>
            <translation>ポート %1 はありません。</translation>
        </message>
        <message>
            <source>Give a port from 1 to %1, or 0 for any.</source>
            <translation>1 から %1 までのポート、またはすべてを表す 0 を指定してください。</translation>
        </message>
        <message>
            <source>An order needs two servers of the inventory.</source>
            <translation>順序を設定するには、両端が構成情報にある別々のサーバーでなければなりません。</translation>
        </message>
        <message>
            <source>Read the servers first, or leave the order unset.</source>
            <translation>先にサーバーを取り込むか、順序を未設定のままにしてください。</translation>
        </message>
        <message>
            <source>This dependency is there already.</source>
            <translation>この依存関係は登録済みです。</translation>
        </message>
        <message>
            <source>Give that one an order instead; its id is %1.</source>
            <translation>登録済みの依存関係に順序を設定してください。ID は %1 です。</translation>
        </message>
        <message>
            <source>This dependency was not entered by hand: the next reading would bring it back.</source>
            <translation>この依存関係は手入力したものではありません。削除しても次の取り込みで復活します。</translation>
        </message>
        <message>
            <source>Leave it without an order; then it does not bind the plan.</source>
            <translation>順序を未設定にしてください。計画を拘束しなくなります。</translation>
        </message>
        <message>
            <source>not matched yet</source>
            <translation>未照合</translation>
        </message>
        <message>
            <source>no server has it</source>
            <translation>該当サーバーなし</translation>
        </message>
        <message>
            <source>several servers have it</source>
            <translation>複数のサーバーが該当</translation>
        </message>
        <message>
            <source>names no single machine</source>
            <translation>特定の一台を示さない</translation>
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
            <translation>指摘</translation>
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
            <translation>取込元</translation>
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
        <name>FactTable</name>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>FieldTitles</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Key in the source</source>
            <translation>取込元での識別子</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>Datastore</source>
            <translation>データストア</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Data centre</source>
            <translation>データセンター</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>容量</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用済み</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>割当済み</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>製造元</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>シリアル番号</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>URI</source>
            <translation>URI</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>アーキテクチャー</translation>
        </message>
        <message>
            <source>MAC address</source>
            <translation>MACアドレス</translation>
        </message>
        <message>
            <source>IP addresses</source>
            <translation>IPアドレス</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>ファームウェア</translation>
        </message>
        <message>
            <source>Changed block tracking</source>
            <translation>変更ブロック追跡</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Known elsewhere as</source>
            <translation>他の取込元での識別子</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>OS family</source>
            <translation>OSの系統</translation>
        </message>
        <message>
            <source>Specified CPU (cores)</source>
            <translation>基準値CPU（コア）</translation>
        </message>
        <message>
            <source>CPU (cores)</source>
            <translation>CPU（コア）</translation>
        </message>
        <message>
            <source>Specified memory</source>
            <translation>基準値メモリ</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Specified storage</source>
            <translation>基準値ストレージ</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <source>Measured CPU (cores)</source>
            <translation>実測CPU（コア）</translation>
        </message>
        <message>
            <source>Measured memory</source>
            <translation>実測メモリ</translation>
        </message>
        <message>
            <source>Provisioned storage</source>
            <translation>プロビジョニング済みストレージ</translation>
        </message>
        <message>
            <source>Allocated storage</source>
            <translation>割当済みストレージ</translation>
        </message>
        <message>
            <source>Designed CPU (cores)</source>
            <translation>設計CPU（コア）</translation>
        </message>
        <message>
            <source>Designed memory</source>
            <translation>設計メモリ</translation>
        </message>
        <message>
            <source>Designed storage</source>
            <translation>設計ストレージ</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>UUID on the platform</source>
            <translation>基盤でのUUID</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>電源</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>ホスト名</translation>
        </message>
        <message>
            <source>Virtual hardware</source>
            <translation>仮想ハードウェア</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Resource pool</source>
            <translation>リソースプール</translation>
        </message>
        <message>
            <source>Guest tools</source>
            <translation>ゲストツール</translation>
        </message>
        <message>
            <source>Version of the guest tools</source>
            <translation>ゲストツールのバージョン</translation>
        </message>
        <message>
            <source>Cores per socket</source>
            <translation>ソケットあたりのコア数</translation>
        </message>
        <message>
            <source>CPU mode</source>
            <translation>CPUモード</translation>
        </message>
        <message>
            <source>CPU hot add</source>
            <translation>CPUのホットアド</translation>
        </message>
        <message>
            <source>Memory hot add</source>
            <translation>メモリのホットアド</translation>
        </message>
        <message>
            <source>CPU affinity</source>
            <translation>CPUアフィニティ</translation>
        </message>
        <message>
            <source>NUMA affinity</source>
            <translation>NUMAアフィニティ</translation>
        </message>
        <message>
            <source>Host affinity</source>
            <translation>ホストアフィニティ</translation>
        </message>
        <message>
            <source>Secure boot</source>
            <translation>セキュアブート</translation>
        </message>
        <message>
            <source>TPM</source>
            <translation>TPM</translation>
        </message>
        <message>
            <source>Consolidation needed</source>
            <translation>ディスクの統合が必要</translation>
        </message>
        <message>
            <source>Fault tolerance</source>
            <translation>フォールトトレランス</translation>
        </message>
        <message>
            <source>Disk serials shown</source>
            <translation>ディスクのシリアル番号の公開</translation>
        </message>
        <message>
            <source>Clustered role</source>
            <translation>フェールオーバークラスターの役割</translation>
        </message>
        <message>
            <source>Starts by itself</source>
            <translation>自動起動</translation>
        </message>
        <message>
            <source>Boot order</source>
            <translation>起動順序</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Missing since</source>
            <translation>見つからなくなった日時</translation>
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
            <source>Controller</source>
            <translation>コントローラー</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共有</translation>
        </message>
        <message>
            <source>Thin</source>
            <translation>シンプロビジョニング</translation>
        </message>
        <message>
            <source>Backing chain</source>
            <translation>バッキングチェーン</translation>
        </message>
        <message>
            <source>Network named</source>
            <translation>ネットワーク名の記載</translation>
        </message>
        <message>
            <source>SR-IOV</source>
            <translation>SR-IOV</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Stands on</source>
            <translation>親</translation>
        </message>
        <message>
            <source>Current one</source>
            <translation>現在位置</translation>
        </message>
        <message>
            <source>Quiesced</source>
            <translation>静止点</translation>
        </message>
        <message>
            <source>CPU model</source>
            <translation>CPUモデル</translation>
        </message>
        <message>
            <source>CPU speed</source>
            <translation>CPUの動作周波数</translation>
        </message>
        <message>
            <source>Sockets</source>
            <translation>ソケット数</translation>
        </message>
        <message>
            <source>Cores</source>
            <translation>コア数</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <source>NUMA nodes</source>
            <translation>NUMAノード数</translation>
        </message>
        <message>
            <source>CPU used</source>
            <translation>CPU使用量</translation>
        </message>
        <message>
            <source>Memory used</source>
            <translation>使用中のメモリ</translation>
        </message>
        <message>
            <source>In maintenance</source>
            <translation>メンテナンス中</translation>
        </message>
        <message>
            <source>High availability (HA)</source>
            <translation>高可用性（HA）</translation>
        </message>
        <message>
            <source>Load balancing (DRS)</source>
            <translation>負荷分散（DRS）</translation>
        </message>
        <message>
            <source>Power management (DPM)</source>
            <translation>電源管理（DPM）</translation>
        </message>
        <message>
            <source>CPU baseline (EVC)</source>
            <translation>CPUの基準（EVC）</translation>
        </message>
        <message>
            <source>Provisioned</source>
            <translation>プロビジョニング済み</translation>
        </message>
        <message>
            <source>Accessible</source>
            <translation>アクセス可</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>ブリッジ</translation>
        </message>
        <message>
            <source>VLAN</source>
            <translation>VLAN</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>スイッチ</translation>
        </message>
        <message>
            <source>Mounted at</source>
            <translation>マウント先</translation>
        </message>
        <message>
            <source>File system</source>
            <translation>ファイルシステム</translation>
        </message>
        <message>
            <source>Inodes</source>
            <translation>inode数</translation>
        </message>
        <message>
            <source>Inodes available</source>
            <translation>空きinode数</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Layers beneath</source>
            <translation>下位の層</translation>
        </message>
        <message>
            <source>Name in fstab</source>
            <translation>fstabでの名前</translation>
        </message>
        <message>
            <source>Addressing</source>
            <translation>アドレスの決定方法</translation>
        </message>
        <message>
            <source>Gateways</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>DNS servers</source>
            <translation>DNSサーバー</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>経路</translation>
        </message>
        <message>
            <source>Settings file</source>
            <translation>設定ファイル</translation>
        </message>
        <message>
            <source>Inspected at</source>
            <translation>調査日時</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指紋</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>製品</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>エディション</translation>
        </message>
        <message>
            <source>osinfo id</source>
            <translation>osinfo識別子</translation>
        </message>
        <message>
            <source>Boot loader</source>
            <translation>ブートローダー</translation>
        </message>
        <message>
            <source>Root device</source>
            <translation>ルートデバイス</translation>
        </message>
        <message>
            <source>Default kernel</source>
            <translation>既定のカーネル</translation>
        </message>
        <message>
            <source>virtio at boot</source>
            <translation>起動時のvirtio</translation>
        </message>
        <message>
            <source>Hibernated</source>
            <translation>休止状態</translation>
        </message>
        <message>
            <source>Dynamic disks</source>
            <translation>ダイナミックディスク</translation>
        </message>
        <message>
            <source>Reboot pending</source>
            <translation>再起動待ち</translation>
        </message>
        <message>
            <source>Group policies</source>
            <translation>グループポリシー</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>ライセンス認証</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>規則</translation>
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
            <source>Arguments</source>
            <translation>引数</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>Client address</source>
            <translation>接続元アドレス</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>接続元</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>接続先アドレス</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>プロセス</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続数</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回日時</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終日時</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>出所</translation>
        </message>
        <message>
            <source>Order in waves</source>
            <translation>移行ウェーブでの順序</translation>
        </message>
        <message>
            <source>Server end</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>イメージ</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>発行元</translation>
        </message>
        <message>
            <source>Interface</source>
            <translation>インターフェース</translation>
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
        <name>FlowPicture</name>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>any port</source>
            <translation>任意のポート</translation>
        </message>
        <message>
            <source>Unknown clients</source>
            <translation>不明なクライアント</translation>
        </message>
        <message>
            <source>Unknown servers</source>
            <translation>不明なサーバー</translation>
        </message>
        <message>
            <source>No system</source>
            <translation>システムなし</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 servers without a known dependency are not drawn.</source>
            <translation>依存関係が分かっていない %1 台は描いていません。</translation>
        </message>
        <message>
            <source>The waves keep what the thick arrows say.</source>
            <translation>太い矢印の順序は移行ウェーブで守られます。</translation>
        </message>
    </context>
    <context>
        <name>FlowsImporter</name>
        <message>
            <source>capture</source>
            <translation>通信の採取</translation>
        </message>
        <message>
            <source>Left out, seen %1 times: connections within one server, which move with it.</source>
            <translation>除外（%1 回観測）：一つのサーバー内の接続。サーバーとともに移ります。</translation>
        </message>
        <message>
            <source>Left out, seen %1 times: link-local addresses, which name no server. Check what uses them if a neighbour is missing.</source>
            <translation>除外（%1 回観測）：リンクローカルアドレス。サーバーを特定できません。相手が見当たらない場合は、何が使っているか確認してください。</translation>
        </message>
        <message>
            <source>Left out, seen %1 times: multicast or broadcast. Routers do not carry it to the target by themselves; ask who needs it.</source>
            <translation>除外（%1 回観測）：マルチキャストまたはブロードキャスト。そのままでは移行先へ届きません。必要とするものがあるか確認してください。</translation>
        </message>
        <message>
            <source>Left out, seen %1 times: connections that were asked for and not answered.</source>
            <translation>除外（%1 回観測）：応答のなかった接続要求。</translation>
        </message>
        <message>
            <source>The capture of %1 lists no listening ports, so in %2 sightings the lower port was taken for the service. Capture with flows.sh or "netstat -ano" to be sure.</source>
            <translation>%1 の採取には待ち受けポートがないため、%2 回の観測では番号の小さい方をサービスとみなしました。確実にするには flows.sh または "netstat -ano" で採取してください。</translation>
        </message>
        <message>
            <source>The capture does not say when it was taken, so the flows have no time. flows.sh and flows.ps1 write it.</source>
            <translation>採取の日時が記録されていないため、通信に時刻がありません。flows.sh と flows.ps1 は記録します。</translation>
        </message>
        <message>
            <source>The file names no connection with another machine. Capture while the server is in use, and for longer.</source>
            <translation>ほかの機器との接続が一つもありません。サーバーの利用中に、より長く採取してください。</translation>
        </message>
        <message>
            <source>Connections (ss, netstat, CSV with source, destination and port)</source>
            <translation>通信の一覧（ss、netstat、送信元・宛先・ポートの CSV）</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>送信元</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>The capture holds more than %1 different flows.</source>
            <translation>採取に含まれる通信の種類が %1 を超えています。</translation>
        </message>
        <message>
            <source>Split the file, or leave out address scans and monitoring.</source>
            <translation>ファイルを分けるか、アドレス走査や監視の通信を除いてください。</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>%1 lines look like connections but name no two addresses, so they were left out; netstat cuts long addresses. Use flows.sh, or netstat with -W.</source>
            <translation>接続らしい %1 行に二つのアドレスがないため、除外しました。netstat は長いアドレスを切り詰めます。flows.sh、または netstat -W を使ってください。</translation>
        </message>
        <message>
            <source>Reading the connections</source>
            <translation>接続を読み込んでいます</translation>
        </message>
        <message>
            <source>No line of the file is a connection of ss or netstat, and no row has the headings of a list of connections.</source>
            <translation>ss や netstat の接続の行も、通信一覧の見出しもありません。</translation>
        </message>
        <message>
            <source>Capture with flows.sh or flows.ps1, or give a CSV file with the headings source, destination and port (送信元, 宛先, ポート).</source>
            <translation>flows.sh または flows.ps1 で採取するか、見出しが送信元、宛先、ポート（source, destination, port）の CSV ファイルを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>HistoryTables</name>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>読込元</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>実施者</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>Importer</source>
            <translation>取込方式</translation>
        </message>
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
            <translation>名前</translation>
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
    </context>
    <context>
        <name>HyperVImporter</name>
        <message>
            <source>Hyper-V inventory (.json of hyperv-inventory.ps1)</source>
            <translation>Hyper-V の構成（hyperv-inventory.ps1 の .json）</translation>
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
        <message>
            <source>Collect the file anew with hyperv-inventory.ps1 and copy it whole.</source>
            <translation>hyperv-inventory.ps1 で採取し直し、全体をコピーしてください。</translation>
        </message>
        <message>
            <source>The file is no whole JSON document (%1).</source>
            <translation>ファイルが JSON 文書として完結していません（%1）。</translation>
        </message>
        <message>
            <source>byte %1</source>
            <translation>%1 バイト目</translation>
        </message>
        <message>
            <source>The document's format is "%1", not "%2".</source>
            <translation>文書の形式が「%2」ではなく「%1」です。</translation>
        </message>
        <message>
            <source>Reading the hosts</source>
            <translation>ホストを読み込んでいます</translation>
        </message>
        <message>
            <source>Reading the servers</source>
            <translation>サーバーを読み取っています</translation>
        </message>
        <message>
            <source>The machines of %1 are not in the file, so none that is stored counts as missing. Make every host reachable and collect the file anew.</source>
            <translation>%1 の仮想マシンがファイルにないため、登録済みのものを消失とは扱いません。すべてのホストに接続できる状態で採取し直してください。</translation>
        </message>
        <message>
            <source>The file %1, on which the disk stands, could not be read, so the chain may go on below it. Check that the file exists; without it the disk is lost.</source>
            <translation>ディスクの基になるファイル %1 を読めなかったため、その下に続きがある可能性があります。ファイルがあるか確認してください。ないとディスクは失われます。</translation>
        </message>
        <message>
            <source>The size of the disk %1 could not be read. Check that its file exists and that the account that ran the script may read it.</source>
            <translation>ディスク %1 の容量を読めませんでした。ファイルがあり、採取したアカウントで読めるか確認してください。</translation>
        </message>
        <message>
            <source>The memory grows and shrinks with use (%1 to %2 MiB, %3 at the start, %4 now), and the target gives a fixed size. Size it by what was measured.</source>
            <translation>メモリが使用量に応じて増減します（%1～%2 MiB、起動時 %3、現在 %4）。移行先では固定になるため、実測値から決めてください。</translation>
        </message>
        <message>
            <source>The machine is in a saved state: its memory lies in a file and its disks are as if the power had failed. Start it and shut it down before its disks are copied.</source>
            <translation>保存状態です。メモリはファイルにあり、ディスクは電源断と同じ状態です。ディスクをコピーする前に、起動してから正しくシャットダウンしてください。</translation>
        </message>
        <message>
            <source>The host cannot reach the machine's storage (state %1), so its disks cannot be copied. Mend the storage and collect the file anew.</source>
            <translation>ホストから仮想マシンのストレージに到達できません（状態 %1）。ディスクをコピーできないため、ストレージを復旧して採取し直してください。</translation>
        </message>
        <message>
            <source>The machine is shielded: its disks are encrypted for this host alone. Take the shielding and the encryption away before it moves.</source>
            <translation>シールドされた仮想マシンです。ディスクはこのホスト専用に暗号化されています。移行前にシールドと暗号化を解除してください。</translation>
        </message>
        <message>
            <source>The machine is replicated to %1; the replication ends with the move. Decide what protects it on the target.</source>
            <translation>%1 へレプリケーションされています。移行で終わるため、移行先での保護方法を決めてください。</translation>
        </message>
        <message>
            <source>The machine is a replica of one on %1 and does not serve. Move that one, and leave this out of the plan.</source>
            <translation>%1 にある仮想マシンのレプリカで、稼働していません。元の方を移行し、これは計画から外してください。</translation>
        </message>
        <message>
            <source>The file gives no id of the machine, so that it is known by its name alone and a new name makes a new server. Collect the file anew with the script of this version.</source>
            <translation>仮想マシンの ID がファイルにないため名前だけで識別します。名前を変えると別のサーバーになります。この版のスクリプトで採取し直してください。</translation>
        </message>
        <message>
            <source>A machine without name and id was left out. Collect the file anew.</source>
            <translation>名前も ID もない仮想マシンを除外しました。採取し直してください。</translation>
        </message>
        <message>
            <source>The machine was seen on two hosts, as it moved while the hosts were read; it is taken once.</source>
            <translation>読み込み中に移動したため、二つのホストで見つかりました。一つとして扱います。</translation>
        </message>
        <message>
            <source>A host has no name.</source>
            <translation>名前のないホストがあります。</translation>
        </message>
        <message>
            <source>Collect the file anew; it was changed or cut.</source>
            <translation>採取し直してください。変更されたか、途中で切れています。</translation>
        </message>
        <message>
            <source>The script could not read %1 (%2), so what it tells is not known. Run it with the rights that its first lines name, and import again.</source>
            <translation>スクリプトが %1 を読めなかったため（%2）、その内容は分かりません。スクリプト冒頭に示す権限で実行し、取り込み直してください。</translation>
        </message>
        <message>
            <source>The list "%1" has %2 elements; at most %3 are read.</source>
            <translation>一覧「%1」の要素が %2 個あります。読めるのは %3 個までです。</translation>
        </message>
        <message>
            <source>Collect each host by itself with -ThisHostOnly.</source>
            <translation>-ThisHostOnly を付けて、ホストごとに採取してください。</translation>
        </message>
    </context>
    <context>
        <name>ImageImporter</name>
        <message>
            <source>The image is encrypted, so it can be neither inspected nor migrated without its key. Have it decrypted with qemu-img convert first.</source>
            <translation>イメージが暗号化されているため、鍵なしでは内部調査も移行もできません。先に qemu-img convert で復号してもらってください。</translation>
        </message>
        <message>
            <source>The image rests on %1, which is absent, so its content is incomplete. Put that file where the image expects it.</source>
            <translation>イメージの基になる %1 がないため、内容が欠けています。イメージが参照する場所にファイルを置いてください。</translation>
        </message>
        <message>
            <source>The image changed while it was read.</source>
            <translation>読み込み中にイメージが変わりました。</translation>
        </message>
        <message>
            <source>Stop the guest or wait until the copy has ended, then read it again.</source>
            <translation>ゲストを停止するか、コピーが終わるのを待って、読み直してください。</translation>
        </message>
        <message>
            <source>Disk image (qcow2, vmdk, vhdx, vhd, vdi, qed, raw)</source>
            <translation>ディスクイメージ（qcow2、vmdk、vhdx、vhd、vdi、qed、raw）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>実消費量</translation>
        </message>
        <message>
            <source>Reading the image</source>
            <translation>イメージを読み込んでいます</translation>
        </message>
        <message>
            <source>The file begins as %1 and cannot be read as such.</source>
            <translation>ファイルの先頭は %1 ですが、その形式として読めません。</translation>
        </message>
        <message>
            <source>Copy it again from where it came.</source>
            <translation>元の場所からコピーし直してください。</translation>
        </message>
    </context>
    <context>
        <name>ImportInventory</name>
        <message>
            <source>Storing the inventory</source>
            <translation>構成情報を保存しています</translation>
        </message>
        <message>
            <source>%1 was taken for the server %2, because both have the UUID %3.</source>
            <translation>%1 と登録済みのサーバー %2 は UUID（%3）が同じなので、同じサーバーとして扱いました。</translation>
        </message>
        <message>
            <source>%1 was taken for the server %2, because both have the name %3. Look whether they are one; if not: %4</source>
            <translation>%1 と登録済みのサーバー %2 は名前（%3）が同じなので、同じサーバーとして扱いました。同じものか確認してください。違う場合：%4</translation>
        </message>
        <message>
            <source>The list asks for another order (%1) than the dependency has (%2), which may have been set by hand and is kept. If the list is right, set it: %3</source>
            <translation>一覧の移行順序（%1）は、依存関係に設定済みの順序（%2）と異なります。手動で設定された可能性があるため、設定済みの順序を維持しました。一覧が正しい場合は設定し直してください: %3</translation>
        </message>
    </context>
    <context>
        <name>ImportMetrics</name>
        <message>
            <source>This source keeps no record of how much its servers used.</source>
            <translation>この取り込み元は、サーバーの使用量を記録していません。</translation>
        </message>
        <message>
            <source>Only vSphere does; let the collector measure the others: watarictl collect</source>
            <translation>記録しているのは vSphere だけです。ほかは収集機能で測定してください：watarictl collect</translation>
        </message>
        <message>
            <source>Averages of more than an hour hide every peak.</source>
            <translation>1 時間を超える平均では、ピークがすべて隠れてしまいます。</translation>
        </message>
        <message>
            <source>Take an interval of 20, 300 or 1800 seconds.</source>
            <translation>間隔は 20、300、1800 秒のいずれかにしてください。</translation>
        </message>
        <message>
            <source>Storing what was measured</source>
            <translation>測定値を保存しています</translation>
        </message>
    </context>
    <context>
        <name>ImportSources</name>
        <message>
            <source>A source is read again once a minute at most.</source>
            <translation>読み直しの間隔は 1 分以上です。</translation>
        </message>
        <message>
            <source>Give at least 60s, or 0 for only by hand.</source>
            <translation>60s 以上を指定してください。手動のみにするには 0 です。</translation>
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
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
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
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>CPUs</source>
            <translation>CPU数</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
    </context>
    <context>
        <name>InspectGuests</name>
        <message>
            <source>A server to inspect is not in the project.</source>
            <translation>調べるサーバーがプロジェクトにありません。</translation>
        </message>
        <message>
            <source>It was not reached.</source>
            <translation>調査に至りませんでした。</translation>
        </message>
        <message>
            <source>None of its disks can be read from this machine.</source>
            <translation>この端末で読めるディスクがありません。</translation>
        </message>
        <message>
            <source>No image is named.</source>
            <translation>イメージが指定されていません。</translation>
        </message>
        <message>
            <source>Another backup of the guest is under way.</source>
            <translation>このゲストの別のバックアップが進行中です。</translation>
        </message>
        <message>
            <source>Inspect it once its migration or backup has ended.</source>
            <translation>移行またはバックアップが終わってから調べてください。</translation>
        </message>
        <message>
            <source>Comparing the disks with those of the last inspection</source>
            <translation>前回調べた時のディスクと比べています</translation>
        </message>
        <message>
            <source>The disk lies inside the archive %1 and cannot be inspected there.</source>
            <translation>ディスクが書庫%1の中にあるため、そのままでは調査できません。</translation>
        </message>
        <message>
            <source>Unpack the archive (tar -xf) and import the .ovf file in it.</source>
            <translation>書庫を展開し（tar -xf）、中の.ovfファイルを取り込んでください。</translation>
        </message>
        <message>
            <source>The file is only the first part of a disk that was split when it was exported.</source>
            <translation>このファイルは、エクスポート時に分割されたディスクの先頭部分だけです。</translation>
        </message>
        <message>
            <source>Join all parts in order (cat DISK.0* &gt; DISK), remove them, and import the package again.</source>
            <translation>すべての部分を順に結合し（cat DISK.0* &gt; DISK）、元の部分を削除してから、パッケージを取り込み直してください。</translation>
        </message>
        <message>
            <source>inspected</source>
            <translation>検査済み</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>変更なし</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
    </context>
    <context>
        <name>Inspection</name>
        <message>
            <source>Guests cannot be inspected: %1 is missing.</source>
            <translation>ゲストを調べられません。%1 がありません。</translation>
        </message>
        <message>
            <source>Install libguestfs (installer/run does), then try again.</source>
            <translation>libguestfs を導入し（installer/run が行います）、やり直してください。</translation>
        </message>
        <message>
            <source>Guests cannot be inspected: this machine has no kernel in /boot, and none is in %1.</source>
            <translation>ゲストを調べられません。この端末の /boot にも %1 にもカーネルがありません。</translation>
        </message>
        <message>
            <source>Run installer/fetch-guest-kernel once.</source>
            <translation>installer/fetch-guest-kernel を一度実行してください。</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>フォルダーを作成できません。</translation>
        </message>
        <message>
            <source>Preparing the appliance</source>
            <translation>アプライアンスを準備しています</translation>
        </message>
        <message>
            <source>Make the empty folder /lib/modules as root: supermin looks at it.</source>
            <translation>管理者として空のフォルダー /lib/modules を作ってください。supermin が参照します。</translation>
        </message>
        <message>
            <source>The initramfs is damaged: a header of its archive makes no sense.</source>
            <translation>initramfs が壊れています。書庫のヘッダーが正しくありません。</translation>
        </message>
        <message>
            <source>The initramfs holds more than %1 files.</source>
            <translation>initramfs のファイル数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The image cannot be read: %1.</source>
            <translation>イメージを読めません：%1。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>libguestfs refuses its settings</source>
            <translation>libguestfs が設定を受け付けません</translation>
        </message>
        <message>
            <source>The disk cannot be attached</source>
            <translation>ディスクを接続できません</translation>
        </message>
        <message>
            <source>libguestfs cannot be started: there is no memory.</source>
            <translation>libguestfs を起動できません。メモリが足りません。</translation>
        </message>
        <message>
            <source>The appliance does not start</source>
            <translation>アプライアンスが起動しません</translation>
        </message>
        <message>
            <source>The initramfs unpacks to more than %1 MiB.</source>
            <translation>initramfs の展開後の大きさが %1 MiB を超えています。</translation>
        </message>
        <message>
            <source>The initramfs is damaged, or packed in a way that is not known here.</source>
            <translation>initramfs が壊れているか、未対応の形式で圧縮されています。</translation>
        </message>
        <message>
            <source>A file that the image rests on is missing.</source>
            <translation>イメージの基になるファイルがありません。</translation>
        </message>
        <message>
            <source>%1 cannot be mounted: %2.</source>
            <translation>%1 をマウントできません：%2。</translation>
        </message>
        <message>
            <source>%1 operating systems stand on the disks; only the one on %2 was inspected. Say which of them the server runs, or separate them before the migration.</source>
            <translation>ディスクに %1 個の OS があり、%2 のものだけを調べました。サーバーで動く OS を確認するか、移行前に分けてください。</translation>
        </message>
        <message>
            <source>No operating system was found: the disks hold encrypted volumes, whose keys are not asked for.</source>
            <translation>OS が見つかりません。ディスクには暗号化されたボリュームがあり、鍵は求めません。</translation>
        </message>
        <message>
            <source>No operating system was found: the disks hold no file system.</source>
            <translation>OS が見つかりません。ディスクにファイルシステムがありません。</translation>
        </message>
        <message>
            <source>No operating system was found: the disks hold file systems without one.</source>
            <translation>OS が見つかりません。ファイルシステムはありますが OS は入っていません。</translation>
        </message>
        <message>
            <source>Guests of the kind %1 are not read further.</source>
            <translation>種類が %1 のゲストは、これ以上読みません。</translation>
        </message>
        <message>
            <source>Reading the disks</source>
            <translation>ディスクを読み込んでいます</translation>
        </message>
        <message>
            <source>Looking for the operating system</source>
            <translation>OS を探しています</translation>
        </message>
        <message>
            <source>Measuring the other file systems</source>
            <translation>ほかのファイルシステムの容量を調べています</translation>
        </message>
        <message>
            <source>The file system on %1 cannot be mounted, so its use is not known and a conversion may fail. Check it on the source (fsck, chkdsk).</source>
            <translation>%1 のファイルシステムをマウントできないため、使用量が分からず、変換に失敗するおそれがあります。移行元で検査してください（fsck、chkdsk）。</translation>
        </message>
        <message>
            <source>A disk of %1 changed while it was read, so what was found is not reliable.</source>
            <translation>%1 のディスクが読み込み中に変わったため、調査結果は信頼できません。</translation>
        </message>
        <message>
            <source>Inspect it while it is shut down, or through its hypervisor.</source>
            <translation>停止しているときに調べるか、ハイパーバイザー経由で調べてください。</translation>
        </message>
        <message>
            <source>%1 has no disk that could be inspected.</source>
            <translation>%1 には調べられるディスクがありません。</translation>
        </message>
        <message>
            <source>Starting the appliance</source>
            <translation>アプライアンスを起動しています</translation>
        </message>
        <message>
            <source>The appliance stopped: %1.</source>
            <translation>アプライアンスが停止しました：%1。</translation>
        </message>
        <message>
            <source>The inspection did not end within %1 s.</source>
            <translation>調査が %1 秒以内に終わりませんでした。</translation>
        </message>
        <message>
            <source>Allow more time, or inspect fewer guests at once.</source>
            <translation>時間を延ばすか、同時に調べる数を減らしてください。</translation>
        </message>
        <message>
            <source>No folder can be made here: %1.</source>
            <translation>ここにフォルダーを作れません：%1。</translation>
        </message>
        <message>
            <source>The initramfs is larger than any that boots.</source>
            <translation>initramfs が、起動できる大きさを超えています。</translation>
        </message>
        <message>
            <source>The initramfs of kernel %1 cannot be read, so whether it boots from virtio is not known: %2 Rebuild it on the source, or check it after a trial conversion.</source>
            <translation>カーネル %1 の initramfs を読めないため、virtio で起動できるか分かりません。%2 移行元で作り直すか、試験変換の後に確認してください。</translation>
        </message>
        <message>
            <source>Looking at the kernels</source>
            <translation>カーネルを調べています</translation>
        </message>
        <message>
            <source>Reading the installed programs</source>
            <translation>導入済みプログラムを読み込んでいます</translation>
        </message>
        <message>
            <source>The installed programs cannot be read: %1.</source>
            <translation>導入済みプログラムを読めません：%1。</translation>
        </message>
        <message>
            <source>The registry hive %1 cannot be read.</source>
            <translation>レジストリハイブ %1 を読めません。</translation>
        </message>
        <message>
            <source>Fast Startup is switched on: shutting Windows down leaves it hibernated, and its file systems cannot be converted. Switch it off (powercfg /h off) before the cutover.</source>
            <translation>高速スタートアップが有効です。シャットダウンしても休止状態になり、ファイルシステムを変換できません。切替の前に無効にしてください（powercfg /h off）。</translation>
        </message>
        <message>
            <source>Reading the network settings</source>
            <translation>ネットワーク設定を読み込んでいます</translation>
        </message>
        <message>
            <source>Reading the services</source>
            <translation>サービスを読み込んでいます</translation>
        </message>
        <message>
            <source>Reading the registry</source>
            <translation>レジストリを読み込んでいます</translation>
        </message>
        <message>
            <source>%1 lacks some of its disks, so what stands on it was read in part or not at all, and may be lost in the migration. Repair it on the source, or name all disks of the guest.</source>
            <translation>%1 を構成するディスクの一部が見つかりません。その上のデータは一部または全部を読み取れておらず、移行で失われるおそれがあります。移行元で修復するか、ゲストのすべてのディスクを指定してください。</translation>
        </message>
        <message>
            <source>Inspecting %1</source>
            <translation>%1 を調べています</translation>
        </message>
        <message>
            <source>Inspecting %1 guests</source>
            <translation>%1 台のゲストを調べています</translation>
        </message>
        <message>
            <source>The appliance does not see all disks of %1, or not in their order.</source>
            <translation>検査用アプライアンスが%1のすべてのディスクを正しい順序で認識できません。</translation>
        </message>
        <message>
            <source>Inspect it again while the machine is less busy.</source>
            <translation>マシンの負荷が下がってから、もう一度検査してください。</translation>
        </message>
    </context>
    <context>
        <name>InspectionCandidates</name>
        <message>
            <source>No disk of it is known.</source>
            <translation>ディスクの情報がありません。</translation>
        </message>
        <message>
            <source>Nobody knows where its disks lie.</source>
            <translation>ディスクの保存場所が分かりません。</translation>
        </message>
        <message>
            <source>You may not read %1.</source>
            <translation>%1を読み取る権限がありません。</translation>
        </message>
        <message>
            <source>Its disks do not lie on this machine.</source>
            <translation>ディスクがこのマシン上にありません。</translation>
        </message>
    </context>
    <context>
        <name>InspectionTables</name>
        <message>
            <source>It runs: its disks are read as of one moment.</source>
            <translation>稼働中のため、ある一時点のディスクの内容を読み取ります。</translation>
        </message>
        <message>
            <source>Only some of its disks can be read from this machine.</source>
            <translation>このマシンから読み取れるディスクは一部だけです。</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可</translation>
        </message>
        <message>
            <source>Readable disks</source>
            <translation>読み取れるディスク</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2台中%1台</translation>
        </message>
        <message>
            <source>Last inspection</source>
            <translation>前回の検査</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>None of these servers can be inspected: their disks cannot be read from this machine. The table says why.</source>
            <translation>このマシンからディスクを読み取れないため、検査できるサーバーがありません。理由は表のとおりです。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 server(s) will be inspected.</source>
            <translation>
                <numerusform>サーバー%2台のうち%1台を検査します。</numerusform>
            </translation>
        </message>
        <message>
            <source>One takes about %1 to %2; several go side by side where memory and processors allow.</source>
            <translation>1台あたり%1〜%2程度かかります。メモリとプロセッサーに余裕があれば、複数台を同時に検査します。</translation>
        </message>
        <message>
            <source>The disks are only read: nothing is written to them, and no guest is started or stopped.</source>
            <translation>ディスクは読み取るだけです。移行元には何も書き込まず、ゲストの起動や停止も行いません。</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>Volumes</source>
            <translation>ボリューム</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>No server has a disk that this machine can read.</source>
            <translation>このマシンから読み取れるディスクを持つサーバーがありません。</translation>
        </message>
        <message>
            <source>%1 inspected, %2 unchanged since the last inspection, %3 failed.</source>
            <translation>検査済み%1台、前回の検査から変更なし%2台、失敗%3台。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
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
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>移行可否判定</translation>
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
            <source>%1 MHz</source>
            <translation>%1 MHz</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>TPM</source>
            <translation>TPM</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>致命</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク数</translation>
        </message>
        <message>
            <source>NICs</source>
            <translation>NIC数</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー数</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>仮想マシン</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>テンプレート</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未導入</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>Outdated</source>
            <translation>更新が必要</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Persistent</source>
            <translation>永続</translation>
        </message>
        <message>
            <source>Independent</source>
            <translation>独立</translation>
        </message>
        <message>
            <source>Raw device (RDM)</source>
            <translation>RAWデバイス（RDM）</translation>
        </message>
        <message>
            <source>Optical drive</source>
            <translation>光学ドライブ</translation>
        </message>
        <message>
            <source>Floppy drive</source>
            <translation>フロッピードライブ</translation>
        </message>
        <message>
            <source>USB controller</source>
            <translation>USBコントローラー</translation>
        </message>
        <message>
            <source>USB device</source>
            <translation>USB機器</translation>
        </message>
        <message>
            <source>PCI passthrough</source>
            <translation>PCIパススルー</translation>
        </message>
        <message>
            <source>SR-IOV function</source>
            <translation>SR-IOV仮想機能</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>シリアルポート</translation>
        </message>
        <message>
            <source>Parallel port</source>
            <translation>パラレルポート</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Shared folder</source>
            <translation>共有フォルダー</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>チェックポイント</translation>
        </message>
        <message>
            <source>Static</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>DHCP</source>
            <translation>DHCP</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>アプリケーション</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>ドライバー</translation>
        </message>
        <message>
            <source>Kernel</source>
            <translation>カーネル</translation>
        </message>
        <message>
            <source>Hypervisor tools</source>
            <translation>仮想化ツール</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>ウイルス対策ソフト</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>採取</translation>
        </message>
        <message>
            <source>From a list</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>手入力</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>Same wave</source>
            <translation>同じ移行ウェーブ</translation>
        </message>
        <message>
            <source>Client first</source>
            <translation>接続元が先</translation>
        </message>
        <message>
            <source>Server first</source>
            <translation>接続先が先</translation>
        </message>
        <message>
            <source>Contact of the department</source>
            <translation>所属の連絡先</translation>
        </message>
        <message>
            <source>Note on the system</source>
            <translation>システムの備考</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>受容者</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>受容日時</translation>
        </message>
        <message>
            <source>Why accepted</source>
            <translation>受容の理由</translation>
        </message>
    </context>
    <context>
        <name>InventoryTabs</name>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>NICs</source>
            <translation>NIC</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>パーティション</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>Datastores</source>
            <translation>データストア</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>アプリケーション</translation>
        </message>
        <message>
            <source>Guest interfaces</source>
            <translation>ゲストのNIC設定</translation>
        </message>
        <message>
            <source>Inspections</source>
            <translation>ゲスト内部調査</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘事項</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存関係</translation>
        </message>
    </context>
    <context>
        <name>InventoryTree</name>
        <message>
            <source>No platform known</source>
            <translation>基盤が不明</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>基盤</translation>
        </message>
        <message>
            <source>No system</source>
            <translation>情報システムなし</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>所属なし</translation>
        </message>
        <message>
            <source>By platform</source>
            <translation>基盤別</translation>
        </message>
        <message>
            <source>By system</source>
            <translation>情報システム別</translation>
        </message>
        <message>
            <source>By department</source>
            <translation>所属別</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
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
        <message>
            <source>It is a template, or its source names it no more. Plan again.</source>
            <translation>テンプレートであるか、取込元に存在しなくなったサーバーです。計画を立て直してください。</translation>
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
        <message>
            <source>What the guest writes to the disk %1 is lost when it stops. Only what the file held before moves; make the disk permanent first if the changes are needed.</source>
            <translation>ゲストがディスク %1 に書き込んだ内容は停止時に失われます。移行されるのは書き込み前のファイルの内容だけです。変更内容が必要な場合は、先に通常のディスクに変更してください。</translation>
        </message>
        <message>
            <source>libvirt encrypts the disk %1 with a secret that stays on the host. Without it a copy cannot be read; have the secret ready, or decrypt the disk before it moves.</source>
            <translation>ディスク %1 は libvirt により暗号化され、鍵はホストにあります。鍵がないとコピーを読めません。鍵を用意するか、移行前に復号してください。</translation>
        </message>
        <message>
            <source>Not everything could be read: the account lacks the libvirt permission org.libvirt.api.%1. Have it granted and import again.</source>
            <translation>一部を読み取れませんでした。アカウントに libvirt の権限 org.libvirt.api.%1 がありません。権限の付与を受けてから、再度取り込んでください。</translation>
        </message>
        <message>
            <source>The volumes of the storage pool cannot be listed, so sizes of disks in it may be missing: %1</source>
            <translation>ストレージプールのボリューム一覧を取得できないため、一部のディスクの容量が不明な可能性があります: %1</translation>
        </message>
        <message>
            <source>The guest was left out because its definition cannot be read: %1</source>
            <translation>定義を読み取れないため、このゲストを除外しました: %1</translation>
        </message>
        <message>
            <source>Whether the guest has snapshots or checkpoints cannot be told: %1 Look on the host before it moves; a copy leaves them behind.</source>
            <translation>ゲストにスナップショットやチェックポイントがあるか確認できません: %1 コピーには引き継がれないため、移行前にホストで確認してください。</translation>
        </message>
    </context>
    <context>
        <name>LibvirtXmlImporter</name>
        <message>
            <source>The folder holds more than %1 XML files or %2 MiB of them.</source>
            <translation>フォルダー内の XML ファイルが %1 個または %2 MiB を超えています。</translation>
        </message>
        <message>
            <source>Choose the folder in which only libvirt's definitions are.</source>
            <translation>libvirt の定義だけが入っているフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>No file of the folder is a definition of libvirt.</source>
            <translation>フォルダー内に libvirt の定義ファイルがありません。</translation>
        </message>
        <message>
            <source>Save each guest with virsh dumpxml, or copy /etc/libvirt/qemu.</source>
            <translation>各ゲストを virsh dumpxml で保存するか、/etc/libvirt/qemu をコピーしてください。</translation>
        </message>
        <message>
            <source>Reading the definitions</source>
            <translation>定義を読み込み中</translation>
        </message>
        <message>
            <source>The snapshot belongs to a guest that no file defines, so it was left out. Add the guest's own definition (virsh dumpxml).</source>
            <translation>このスナップショットのゲストを定義するファイルがないため、除外しました。ゲスト自体の定義（virsh dumpxml）を追加してください。</translation>
        </message>
        <message>
            <source>The file was left out: %1 If it should define a guest, save it again with virsh dumpxml.</source>
            <translation>ファイルを除外しました: %1 ゲストの定義であるはずの場合は、virsh dumpxml で保存し直してください。</translation>
        </message>
        <message>
            <source>The guest is defined more than once; one definition was taken, if possible one of the running guest.</source>
            <translation>このゲストは複数回定義されています。可能な場合は稼働中の定義を、それ以外はそのうちの1つを採用しました。</translation>
        </message>
        <message>
            <source>libvirt definitions (.xml, or a folder of them)</source>
            <translation>libvirt の定義（.xml またはそのフォルダー）</translation>
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
            <translation>取込元</translation>
        </message>
        <message>
            <source>enter the end of an outage</source>
            <translation>停止・障害の終了の登録</translation>
        </message>
        <message>
            <source>take two servers for one</source>
            <translation>二つのサーバーをまとめる</translation>
        </message>
        <message>
            <source>change a source</source>
            <translation>取込元を変更する</translation>
        </message>
        <message>
            <source>forget a source</source>
            <translation>取込元の登録を外す</translation>
        </message>
        <message>
            <source>accept a finding</source>
            <translation>指摘を受容する</translation>
        </message>
        <message>
            <source>withdraw an acceptance</source>
            <translation>受容を取り下げる</translation>
        </message>
        <message>
            <source>part a server from another source's</source>
            <translation>まとめたサーバーを分ける</translation>
        </message>
        <message>
            <source>look into servers</source>
            <translation>サーバーの内部を調べる</translation>
        </message>
        <message>
            <source>enter a dependency</source>
            <translation>依存関係の登録</translation>
        </message>
        <message>
            <source>order a dependency</source>
            <translation>依存関係の順序設定</translation>
        </message>
        <message>
            <source>remove a dependency</source>
            <translation>依存関係の削除</translation>
        </message>
        <message>
            <source>save a mapping of columns</source>
            <translation>列の対応の保存</translation>
        </message>
        <message>
            <source>delete a mapping of columns</source>
            <translation>列の対応の削除</translation>
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
        <message>
            <source>%1 was read from %2, which libvirt cannot open, so it cannot be migrated from there.</source>
            <translation>%1 は %2 から読み込まれましたが、libvirt では開けないため、そこからは移行できません。</translation>
        </message>
        <message>
            <source>Import it from a hypervisor that libvirt opens, such as qemu+ssh://host/system.</source>
            <translation>libvirt で開けるハイパーバイザー（例：qemu+ssh://host/system）から取り込んでください。</translation>
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
        <name>OvfImporter</name>
        <message>
            <source>The descriptor names a file outside the package, which is not opened. Have it exported again with all files inside.</source>
            <translation>記述子がパッケージの外のファイルを指しているため、開きませんでした。すべてのファイルを含めてエクスポートし直してもらってください。</translation>
        </message>
        <message>
            <source>The package lacks the file %1 that the descriptor names. Copy or export the package again, whole.</source>
            <translation>記述子が指すファイル %1 がパッケージにありません。全体をコピーするか、エクスポートし直してください。</translation>
        </message>
        <message>
            <source>The file %1 is split into %2 parts. Join them in order before the server moves.</source>
            <translation>ファイル %1 は %2 個に分割されています。移行の前に順に結合してください。</translation>
        </message>
        <message>
            <source>The file %1 is compressed (%2). Unpack it before the server moves; it takes more room then.</source>
            <translation>ファイル %1 は圧縮されています（%2）。移行の前に展開してください。展開するとより多くの容量を使います。</translation>
        </message>
        <message>
            <source>The file %1 has %2 bytes, the descriptor expects %3: it is cut off or another one. Copy or export the package again.</source>
            <translation>ファイル %1 は %2 バイトですが、記述子では %3 バイトです。途中で切れているか、別のファイルです。コピーまたはエクスポートし直してください。</translation>
        </message>
        <message>
            <source>Two files of the descriptor have the identifier %1; the first is taken. Have the package exported again.</source>
            <translation>記述子に同じ識別子 %1 のファイルが二つあり、最初のものを使います。エクスポートし直してもらってください。</translation>
        </message>
        <message>
            <source>The file is not an OVF descriptor.</source>
            <translation>OVF の記述子ではありません。</translation>
        </message>
        <message>
            <source>Export the server again as OVF or OVA.</source>
            <translation>サーバーを OVF または OVA としてエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The descriptor describes no server.</source>
            <translation>記述子にサーバーがありません。</translation>
        </message>
        <message>
            <source>Reading the servers</source>
            <translation>サーバーを読み取っています</translation>
        </message>
        <message>
            <source>The disks lie inside the archive. Unpack it before its servers move, and keep room for that.</source>
            <translation>ディスクは書庫の中にあります。移行の前に展開し、そのための容量を確保してください。</translation>
        </message>
        <message>
            <source>The archive lacks the mark of its end, so its last files may be missing. Compare its size with the origin.</source>
            <translation>書庫の終わりの印がないため、最後のファイルが欠けている可能性があります。元と大きさを比べてください。</translation>
        </message>
        <message>
            <source>The package offers several sizes (%1); %2 was taken. Check that it is the one in use.</source>
            <translation>パッケージに複数の構成（%1）があり、%2 を使いました。実際に使っている構成か確認してください。</translation>
        </message>
        <message>
            <source>Export the package again, or remove the manifest if its origin is certain.</source>
            <translation>エクスポートし直すか、出所が確かならマニフェストを外してください。</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>The manifest's line is not of the form "SHA256(file)= digest".</source>
            <translation>マニフェストの行が「SHA256(ファイル)= ダイジェスト」の形ではありません。</translation>
        </message>
        <message>
            <source>The digest in the manifest does not have the length of %1.</source>
            <translation>マニフェストのダイジェストの長さが %1 のものではありません。</translation>
        </message>
        <message>
            <source>The manifest has more than %1 lines.</source>
            <translation>マニフェストの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The manifest is not text.</source>
            <translation>マニフェストがテキストではありません。</translation>
        </message>
        <message>
            <source>Reading the descriptor</source>
            <translation>記述子を読み込んでいます</translation>
        </message>
        <message>
            <source>OVF or OVA export (.ovf, .ova)</source>
            <translation>OVF・OVA のエクスポート（.ovf、.ova）</translation>
        </message>
        <message>
            <source>The file changed while it was read.</source>
            <translation>読み込み中にファイルが変わりました。</translation>
        </message>
        <message>
            <source>Wait until its export or copy has ended, then read it again.</source>
            <translation>エクスポートまたはコピーが終わるのを待って、読み直してください。</translation>
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
            <source>There is no descriptor (.ovf) in it.</source>
            <translation>記述子（.ovf）がありません。</translation>
        </message>
        <message>
            <source>There are several descriptors (.ovf) in it: %1.</source>
            <translation>記述子（.ovf）が複数あります：%1。</translation>
        </message>
        <message>
            <source>Name one .ovf file.</source>
            <translation>.ovf ファイルを一つ指定してください。</translation>
        </message>
        <message>
            <source>The file does not exist.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>パスを確認してください。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>ファイルが %1 MiBを超えています。</translation>
        </message>
        <message>
            <source>Check that it is what its name says.</source>
            <translation>名前のとおりの内容か確認してください。</translation>
        </message>
        <message>
            <source>The package has no manifest (.mf), so changed or damaged files cannot be noticed. Have it exported again with one, or compare the files with their origin.</source>
            <translation>パッケージにマニフェスト（.mf）がないため、変更や破損に気付けません。マニフェスト付きでエクスポートし直してもらうか、元のファイルと比べてください。</translation>
        </message>
        <message>
            <source>The manifest cannot be read, so no file was checked: %1</source>
            <translation>マニフェストを読めないため、ファイルを検査していません：%1</translation>
        </message>
        <message>
            <source>Checking the digests of the files</source>
            <translation>ファイルのダイジェストを検査しています</translation>
        </message>
        <message>
            <source>The manifest names the file %1, which the package lacks. Copy the package again, whole.</source>
            <translation>マニフェストにあるファイル %1 がパッケージにありません。パッケージ全体をコピーし直してください。</translation>
        </message>
        <message>
            <source>The manifest's digest of %1 is of the kind %2, which is not known, so the file was not checked. Have the package exported again with SHA-256.</source>
            <translation>マニフェストの %1 のダイジェストは種類 %2 で、未対応のため検査していません。SHA-256 でエクスポートし直してもらってください。</translation>
        </message>
        <message>
            <source>The file %1 is not the one that was exported: the manifest expects %2 %3, its content has %4. Do not migrate from it; copy or export the package again.</source>
            <translation>ファイル %1 はエクスポートされたものと違います。マニフェストでは %2 %3 ですが、内容は %4 です。これを移行に使わず、コピーまたはエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The manifest lacks this file, so a change of it cannot be noticed. Have the package exported again, or compare the file with its origin.</source>
            <translation>このファイルはマニフェストにないため、変更に気付けません。エクスポートし直してもらうか、元のファイルと比べてください。</translation>
        </message>
        <message>
            <source>The package's signature cannot be read: %1</source>
            <translation>パッケージの署名を読めません：%1</translation>
        </message>
        <message>
            <source>%1 (self-signed, so anybody may have made it)</source>
            <translation>%1（自己署名のため、誰でも作れます）</translation>
        </message>
        <message>
            <source>%1 (certified by %2)</source>
            <translation>%1（%2 が証明）</translation>
        </message>
        <message>
            <source>The manifest is signed by %1, and the signature fits. Whether the signer is to be trusted was not checked.</source>
            <translation>マニフェストは %1 が署名しており、署名は正しいものです。署名者を信頼できるかは検査していません。</translation>
        </message>
        <message>
            <source>The signature of %1 does not fit the manifest: one of them was changed. Do not migrate from the package; have it exported again.</source>
            <translation>%1 の署名がマニフェストと合いません。どちらかが変更されています。このパッケージを移行に使わず、エクスポートし直してもらってください。</translation>
        </message>
        <message>
            <source>The signature of %1 was not checked: %2.</source>
            <translation>%1 の署名は検査していません：%2。</translation>
        </message>
        <message>
            <source>Export the package again with its signature.</source>
            <translation>署名付きでエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The certificate file holds no signature line.</source>
            <translation>証明書ファイルに署名の行がありません。</translation>
        </message>
        <message>
            <source>The certificate file holds no certificate that can be read.</source>
            <translation>証明書ファイルに読める証明書がありません。</translation>
        </message>
        <message>
            <source>its algorithm %1 or its key is not supported</source>
            <translation>アルゴリズム %1 またはその鍵に対応していません</translation>
        </message>
        <message>
            <source>The quantity "%1" cannot be read, so this size is not known. Look it up on the platform and enter it.</source>
            <translation>数量「%1」を読めないため、この大きさは分かりません。基盤で確認して入力してください。</translation>
        </message>
        <message>
            <source>The disk refers to "%1", which the descriptor does not describe, so neither its size nor its file is known. Export the server again.</source>
            <translation>ディスクが参照する「%1」が記述子にないため、容量もファイルも分かりません。サーバーをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The disk's file "%1" is not among the descriptor's references. Export the server again.</source>
            <translation>ディスクのファイル「%1」が記述子の参照一覧にありません。サーバーをエクスポートし直してください。</translation>
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
        <name>PeerTable</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Unknown peer</source>
            <translation>不明な通信相手</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>通信数</translation>
        </message>
        <message>
            <source>As client</source>
            <translation>接続元として</translation>
        </message>
        <message>
            <source>Flows that the peer opened; the others go to it</source>
            <translation>相手から接続した通信。残りは相手への接続</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Known servers at the other ends</source>
            <translation>反対側にある既知のサーバー</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回日時</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終日時</translation>
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
        <message>
            <source>It is not in one wave with %1, as their dependency asks (%2).</source>
            <translation>依存関係（%2）が求めるとおりに %1 と同じ移行ウェーブになっていない。</translation>
        </message>
        <message>
            <source>It is cut over before %1, which must come first (%2).</source>
            <translation>先に移行すべき %1 より前に切り替わる（%2）。</translation>
        </message>
        <message>
            <source>The orders of dependencies contradict each other: %1.</source>
            <translation>依存関係の順序が互いに矛盾しています：%1。</translation>
        </message>
        <message>
            <source>A critical finding stands against it: %1</source>
            <translation>致命的な指摘事項がある：%1</translation>
        </message>
        <message>
            <source>both directions</source>
            <translation>双方向</translation>
        </message>
        <message>
            <source>%1 before %2 (%3)</source>
            <translation>%1 が %2 より先（%3）</translation>
        </message>
        <message>
            <source>%1 is of one system with %2</source>
            <translation>%1 と %2 は同じ情報システム</translation>
        </message>
        <message>
            <source>%1 moves in one wave with %2</source>
            <translation>%1 と %2 は同じ移行ウェーブ</translation>
        </message>
        <message>
            <source>%1 (wave %2) speaks to %3 (wave %4) on %5. Nobody gave this an order, so it does not bind.</source>
            <translation>%1（移行ウェーブ %2）は %3（移行ウェーブ %4）と %5 で通信しています。順序が未設定のため、計画を拘束しません。</translation>
        </message>
        <message>
            <source>%1 and %2 speak with each other in both directions, so their systems move together.</source>
            <translation>%1 と %2 は双方向で通信しているため、それぞれの情報システムを一緒に移行します。</translation>
        </message>
        <message>
            <source>Give one of these dependencies another order, or none.</source>
            <translation>いずれかの依存関係の順序を変更するか、未設定にしてください。</translation>
        </message>
        <message>
            <source>a critical finding stands against it.</source>
            <translation>致命的な指摘事項があります。</translation>
        </message>
        <message>
            <source>it moves together with %1, which has a critical finding. Mend that first.</source>
            <translation>一緒に移行する %1 に致命的な指摘事項があります。先に解消してください。</translation>
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
        <name>PlatformPicture</name>
        <message>
            <source>No system</source>
            <translation>システムなし</translation>
        </message>
        <message>
            <source>and %1 more systems</source>
            <translation>ほか %1 システム</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
        </message>
        <message>
            <source>%1 servers</source>
            <translation>%1 台</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>No host known</source>
            <translation>ホスト不明</translation>
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation>%2 のうち %1 使用</translation>
        </message>
        <message>
            <source>VLAN %1</source>
            <translation>VLAN %1</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>基盤</translation>
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
        <name>QuickOpen</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>System</source>
            <translation>情報システム</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Datastore</source>
            <translation>データストア</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>報告書</translation>
        </message>
        <message numerus="yes">
            <source>%1 finding(s)</source>
            <translation>
                <numerusform>指摘%1件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>クラスター</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>指摘事項</translation>
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
        <message>
            <source>Export or copy the archive again, whole and unchanged.</source>
            <translation>書庫を、全体を変更せずにエクスポートまたはコピーし直してください。</translation>
        </message>
        <message>
            <source>Check where the archive comes from; have it exported again without such entries.</source>
            <translation>書庫の出所を確認し、このような項目なしで作り直してもらってください。</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>書庫が空です。</translation>
        </message>
        <message>
            <source>byte %1 of the archive</source>
            <translation>書庫の %1 バイト目</translation>
        </message>
        <message>
            <source>The archive is cut off after %1 bytes.</source>
            <translation>書庫が %1 バイトで途切れています。</translation>
        </message>
        <message>
            <source>The archive has more than %1 entries.</source>
            <translation>書庫の項目が %1 を超えています。</translation>
        </message>
        <message>
            <source>The archive is damaged: a header's checksum is wrong.</source>
            <translation>書庫が壊れています。ヘッダーのチェックサムが違います。</translation>
        </message>
        <message>
            <source>The archive is damaged: a size is no number.</source>
            <translation>書庫が壊れています。大きさが数ではありません。</translation>
        </message>
        <message>
            <source>The archive holds a link, device or sparse file (type %1).</source>
            <translation>書庫にリンク、デバイス、またはスパースファイル（種類 %1）が含まれています。</translation>
        </message>
        <message>
            <source>The archive holds a header of %1 bytes.</source>
            <translation>書庫に %1 バイトのヘッダーがあります。</translation>
        </message>
        <message>
            <source>The archive is damaged: a pax header cannot be read.</source>
            <translation>書庫が壊れています。pax ヘッダーを読めません。</translation>
        </message>
        <message>
            <source>The archive holds a sparse file, whose size in it is not its own.</source>
            <translation>書庫にスパースファイルがあり、書庫内の大きさが実際と異なります。</translation>
        </message>
        <message>
            <source>The archive holds a name that is not text.</source>
            <translation>書庫にテキストでない名前があります。</translation>
        </message>
        <message>
            <source>The archive holds a name that leads out of its folder: %1.</source>
            <translation>書庫に、フォルダーの外を指す名前があります：%1。</translation>
        </message>
        <message>
            <source>The archive is cut off: the entry needs %1 bytes, %2 are left.</source>
            <translation>書庫が途切れています。項目には %1 バイト必要ですが、残りは %2 バイトです。</translation>
        </message>
        <message>
            <source>The archive holds the same name twice.</source>
            <translation>書庫に同じ名前が二度あります。</translation>
        </message>
        <message>
            <source>it is not encoded in UTF-8</source>
            <translation>UTF-8 で書かれていません</translation>
        </message>
        <message>
            <source>it ends before its elements do</source>
            <translation>要素が終わる前に終わっています</translation>
        </message>
        <message>
            <source>it holds no element</source>
            <translation>要素がありません</translation>
        </message>
        <message>
            <source>text stands outside its elements</source>
            <translation>要素の外に文字があります</translation>
        </message>
        <message>
            <source>a comment or an instruction is never closed</source>
            <translation>コメントまたは処理命令が閉じていません</translation>
        </message>
        <message>
            <source>a piece of text is never closed</source>
            <translation>文字データの区間が閉じていません</translation>
        </message>
        <message>
            <source>a tag has no name</source>
            <translation>タグに名前がありません</translation>
        </message>
        <message>
            <source>it has more than one root element</source>
            <translation>最上位の要素が複数あります</translation>
        </message>
        <message>
            <source>its elements are nested too deep</source>
            <translation>要素の入れ子が深すぎます</translation>
        </message>
        <message>
            <source>a tag is never closed</source>
            <translation>タグが閉じていません</translation>
        </message>
        <message>
            <source>an attribute has no name</source>
            <translation>属性に名前がありません</translation>
        </message>
        <message>
            <source>an attribute has no value</source>
            <translation>属性に値がありません</translation>
        </message>
        <message>
            <source>an attribute is never closed</source>
            <translation>属性が閉じていません</translation>
        </message>
        <message>
            <source>a tag has too many attributes</source>
            <translation>タグの属性が多すぎます</translation>
        </message>
        <message>
            <source>a closing tag does not fit</source>
            <translation>終了タグが合いません</translation>
        </message>
        <message>
            <source>it holds a control character</source>
            <translation>制御文字が含まれています</translation>
        </message>
        <message>
            <source>an entity is not known</source>
            <translation>未知の実体参照があります</translation>
        </message>
        <message>
            <source>Check where the file comes from.</source>
            <translation>ファイルの出所を確認してください。</translation>
        </message>
        <message>
            <source>The XML has more than %1 elements.</source>
            <translation>XML の要素が %1 を超えています。</translation>
        </message>
        <message>
            <source>The XML nests more than %1 elements.</source>
            <translation>XML の入れ子が %1 を超えています。</translation>
        </message>
        <message>
            <source>The file does not exist.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>パスを確認してください。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>ファイルを読み取れません：%1。</translation>
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation>権限を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Readings</name>
        <message>
            <source>Nothing had been read by then.</source>
            <translation>その時点ではまだ何も取り込んでいません。</translation>
        </message>
        <message>
            <source>Import an inventory first.</source>
            <translation>先に構成を取り込んでください。</translation>
        </message>
        <message>
            <source>Ask for a time from the first reading on: %1.</source>
            <translation>最初の取込（%1）以後の時点を指定してください。</translation>
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
        <name>RvToolsImporter</name>
        <message>
            <source>The row belongs to the server "%1", which vInfo does not list, so it was left out. Export all tabs at the same time.</source>
            <translation>この行のサーバー「%1」は vInfo にないため、除外しました。すべてのタブを同時にエクスポートしてください。</translation>
        </message>
        <message>
            <source>Several servers are called "%1", and the row does not tell which one it belongs to, so it was left out. Export with a version that writes the column VM ID, or rename the servers.</source>
            <translation>「%1」という名前のサーバーが複数あり、この行がどれのものか分からないため、除外しました。VM ID の列を出力する版でエクスポートするか、サーバーの名前を変えてください。</translation>
        </message>
        <message>
            <source>The export has no tab vInfo, which lists the servers.</source>
            <translation>サーバーの一覧であるタブ vInfo がありません。</translation>
        </message>
        <message>
            <source>Export all tabs, as one workbook or into one folder.</source>
            <translation>すべてのタブを、一つのブックまたは一つのフォルダーへエクスポートしてください。</translation>
        </message>
        <message>
            <source>No column with the servers' names (VM) was found in the first rows.</source>
            <translation>最初の数行に、サーバー名（VM）の列がありません。</translation>
        </message>
        <message>
            <source>Export again, and leave the row of headings as RVTools writes it.</source>
            <translation>エクスポートし直し、見出しの行を RVTools が書いたままにしてください。</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>シート %1</translation>
        </message>
        <message>
            <source>Reading the tab %1</source>
            <translation>タブ %1 を読み込んでいます</translation>
        </message>
        <message>
            <source>The tab has no column %1 in its first rows, so it was left out. Export again, and leave the row of headings as RVTools writes it.</source>
            <translation>タブの最初の数行に列 %1 がないため、除外しました。エクスポートし直し、見出しの行を RVTools が書いたままにしてください。</translation>
        </message>
        <message>
            <source>The tab lacks the columns %1, so these fields stay as they were. Export again with all columns.</source>
            <translation>タブに列 %1 がないため、これらの項目は元のままです。すべての列をエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The export lacks these tabs or they could not be read, so nothing that it does not list is taken for gone. Export all tabs to see what has been removed.</source>
            <translation>これらのタブがないか読めないため、載っていないものを消失とは扱いません。削除されたものを知るには、すべてのタブをエクスポートしてください。</translation>
        </message>
        <message>
            <source>The export holds %1 vCenters. They are kept apart, but nothing that it does not list is taken for gone. Export each on its own to see what has been removed.</source>
            <translation>%1 個の vCenter が含まれています。別々に扱いますが、載っていないものを消失とは扱いません。削除されたものを知るには、個別にエクスポートしてください。</translation>
        </message>
        <message>
            <source>The tab vInfo lists no server. Check that the account RVTools ran with may see them.</source>
            <translation>タブ vInfo にサーバーがありません。RVTools を実行したアカウントに参照権限があるか確認してください。</translation>
        </message>
        <message>
            <source>The export does not tell the size of %1 of the server %2, so no sum holds it. Look it up on the platform.</source>
            <translation>サーバー %2 の %1 の大きさがないため、合計に含まれません。基盤で確認してください。</translation>
        </message>
        <message>
            <source>The row has no name and was left out. Complete it, or remove it.</source>
            <translation>名前のない行を除外しました。入力するか、削除してください。</translation>
        </message>
        <message>
            <source>The port group %1 has the VLAN %2 here and %3 on another host, so servers lose their network when they move between them. Make them the same before the migration.</source>
            <translation>ポートグループ %1 の VLAN が、ここでは %2、別のホストでは %3 です。サーバーがホスト間を移動すると通信できなくなります。移行前に揃えてください。</translation>
        </message>
        <message>
            <source>The folder holds the tab of this file twice; %1 was read and this file left out. Put each export into a folder of its own.</source>
            <translation>このファイルのタブがフォルダーに二つあります。%1 を読み、このファイルは除外しました。エクスポートごとに別のフォルダーへ置いてください。</translation>
        </message>
        <message>
            <source>RVTools export (.xlsx, folder of .csv)</source>
            <translation>RVTools のエクスポート（.xlsx、.csv のフォルダー）</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>表を読み取っています</translation>
        </message>
        <message>
            <source>The row has no server name and was left out. Complete it, or remove it.</source>
            <translation>サーバー名のない行を除外しました。入力するか、削除してください。</translation>
        </message>
        <message>
            <source>The server %1 is a placeholder of Site Recovery Manager: the server itself runs at another site and must be migrated from there.</source>
            <translation>サーバー %1 は Site Recovery Manager の置き場所です。本体は別の拠点で動いており、そこから移行する必要があります。</translation>
        </message>
        <message>
            <source>The platform has lost sight of the server %1 (%2), so what the export says of it may be old. Reconnect it and export again.</source>
            <translation>基盤がサーバー %1 を見失っています（%2）。エクスポートの内容が古い可能性があります。接続し直してエクスポートしてください。</translation>
        </message>
        <message>
            <source>The server %1 is set up for %2, but %3 runs in it. Drivers and licences are chosen by what runs; correct the setting of the platform.</source>
            <translation>サーバー %1 の設定は %2 ですが、実際に動いているのは %3 です。ドライバーとライセンスは実際の OS で決まります。基盤の設定を直してください。</translation>
        </message>
        <message>
            <source>The UUID %1 belongs to %2 servers (%3), as copies have it that kept their identity. Other sources are not tied to them by it; give each its own.</source>
            <translation>UUID %1 が %2 台（%3）で同じです。識別情報を残した複製と考えられます。ほかの取込元とは結び付けません。それぞれに固有のものを割り当ててください。</translation>
        </message>
        <message>
            <source>The server %1 (%2) is listed a second time; this row was left out. Import each export on its own.</source>
            <translation>サーバー %1（%2）が二度載っているため、この行は除外しました。エクスポートごとに取り込んでください。</translation>
        </message>
        <message>
            <source>%1 more findings of this kind in the tab %2 are not listed. Look at the first ones; the others most likely have the same cause.</source>
            <translation>タブ %2 の同じ種類の指摘がさらに %1 件あります。最初の数件を確認してください。原因は同じと考えられます。</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1、%2 行目</translation>
        </message>
        <message>
            <source>%1, column %2</source>
            <translation>%1、列 %2</translation>
        </message>
        <message>
            <source>"%1" could be a whole number with a thousands separator or a fraction, and no value of the export tells which. It was read as a whole number; compare one server with the platform.</source>
            <translation>「%1」は桁区切りのある整数とも小数とも読め、どの値からも判断できません。整数として読みました。一台を基盤と比べてください。</translation>
        </message>
        <message>
            <source>The column uses the same sign as thousands separator and as decimal sign, so values such as "%1" were left out. Export again in one language.</source>
            <translation>列の中で桁区切りと小数点に同じ記号が使われているため、「%1」などの値を除外しました。一つの言語でエクスポートし直してください。</translation>
        </message>
        <message>
            <source>In "%1" no value of the column tells which is the day and which the month, so the time was left out. Export again with dates that begin with the year.</source>
            <translation>「%1」の日と月を列の値から区別できないため、日時を除外しました。年から始まる日付でエクスポートし直してください。</translation>
        </message>
        <message>
            <source>The formula "%1" has no stored value, so %2 was left out. Open the workbook in a spreadsheet program, save it, and import it again.</source>
            <translation>数式「%1」に値が保存されていないため、%2 を除外しました。表計算ソフトで開いて保存し、取り込み直してください。</translation>
        </message>
        <message>
            <source>"%1" cannot be read as %2 and was left out. Correct the cell, or export again.</source>
            <translation>「%1」を %2 として読めないため、除外しました。セルを直すか、エクスポートし直してください。</translation>
        </message>
    </context>
    <context>
        <name>SavedMappings</name>
        <message>
            <source>The mapping has no name.</source>
            <translation>列の対応に名前がありません。</translation>
        </message>
        <message>
            <source>Give a name by which you will know lists of this make.</source>
            <translation>この様式の一覧とわかる名前を付けてください。</translation>
        </message>
        <message>
            <source>The mapping names no column.</source>
            <translation>列の対応に列が一つもありません。</translation>
        </message>
        <message>
            <source>Read a list and choose the columns first.</source>
            <translation>先に一覧を読み込み、列を選んでください。</translation>
        </message>
        <message>
            <source>There is no mapping called %1.</source>
            <translation>「%1」という列の対応はありません。</translation>
        </message>
        <message>
            <source>See: %1</source>
            <translation>参照：%1</translation>
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
        <name>SelectionSums</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, %2 unknown</source>
            <translation>%1、不明 %2</translation>
        </message>
    </context>
    <context>
        <name>ServerMatching</name>
        <message>
            <source>%1 was named twice.</source>
            <translation>%1 が二度指定されています。</translation>
        </message>
        <message>
            <source>Name the server of the list and the one that was found.</source>
            <translation>一覧のサーバーと、見つかったサーバーを指定してください。</translation>
        </message>
        <message>
            <source>%1 was found on a platform itself, so it is no other server.</source>
            <translation>%1 自身が基盤上で見つかっているため、別のサーバーではありません。</translation>
        </message>
        <message>
            <source>Name the server of the list first.</source>
            <translation>一覧のサーバーを先に指定してください。</translation>
        </message>
        <message>
            <source>%1 has figures, plans or runs of its own already.</source>
            <translation>%1 には既に実測値、計画、または移行の記録があります。</translation>
        </message>
        <message>
            <source>Match the two before anything is measured or planned for the found one.</source>
            <translation>見つかった方の実測や計画を始める前に、まとめてください。</translation>
        </message>
        <message>
            <source>No other source is joined to %1.</source>
            <translation>%1 にまとめられた別の取込元はありません。</translation>
        </message>
        <message>
            <source>Several sources are joined to %1.</source>
            <translation>%1 には複数の取込元がまとめられています。</translation>
        </message>
        <message>
            <source>Name one of these keys: %1</source>
            <translation>次のキーのいずれかを指定してください：%1</translation>
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
        <name>SourceCredentials</name>
        <message>
            <source>The file with the password cannot be read: %1</source>
            <translation>パスワードのファイルを読めません：%1</translation>
        </message>
        <message>
            <source>Others may read or write the file with the password.</source>
            <translation>パスワードのファイルを他の利用者が読み書きできます。</translation>
        </message>
        <message>
            <source>Take their rights away: chmod 600.</source>
            <translation>権限を外してください：chmod 600</translation>
        </message>
        <message>
            <source>The file does not hold user and password.</source>
            <translation>ファイルに利用者名とパスワードがありません。</translation>
        </message>
        <message>
            <source>Write the user on the first line and the password on the second.</source>
            <translation>1 行目に利用者名、2 行目にパスワードを書いてください。</translation>
        </message>
        <message>
            <source>"%1" names no place of a password.</source>
            <translation>「%1」はパスワードの在りかを示していません。</translation>
        </message>
        <message>
            <source>Give env:NAME for the variables NAME_USER and NAME_PASSWORD, or file:PATH.</source>
            <translation>環境変数 NAME_USER と NAME_PASSWORD を使うなら env:NAME、ファイルなら file:PATH と指定してください。</translation>
        </message>
        <message>
            <source>The variables %1 and %2 are not both set.</source>
            <translation>環境変数 %1 と %2 の両方が設定されていません。</translation>
        </message>
        <message>
            <source>Set them in the environment of the program, or name a file.</source>
            <translation>プログラムの環境に設定するか、ファイルを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>SourceTables</name>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>read</source>
            <translation>読込み済み</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>未読込み</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>due since %1</source>
            <translation>%1から読込み待ち</translation>
        </message>
        <message>
            <source>every %1</source>
            <translation>%1ごと</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>読込元</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最終取込</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>再読込み</translation>
        </message>
        <message>
            <source>Next reading</source>
            <translation>次の読込み</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <source>Password from</source>
            <translation>パスワードの在りか</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>By this window while it is open, or by a worker that has nothing else to do</source>
            <translation>このウィンドウを開いている間はウィンドウが、または手の空いたワーカーが取り込みます</translation>
        </message>
    </context>
    <context>
        <name>SpecTables</name>
        <message>
            <source>provisioned</source>
            <translation>割当量</translation>
        </message>
        <message>
            <source>allocated</source>
            <translation>実消費量</translation>
        </message>
        <message>
            <source>used by the guests</source>
            <translation>ゲスト使用量</translation>
        </message>
        <message>
            <source>specification %1</source>
            <translation>仕様書 %1</translation>
        </message>
        <message>
            <source>specification %1; the list adds up to %2</source>
            <translation>仕様書 %1、一覧の合計 %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>found on a platform</source>
            <translation>基盤上で確認</translation>
        </message>
        <message>
            <source>found on a platform; %1 more on no row</source>
            <translation>基盤上で確認、ほかに仕様にないもの%1台</translation>
        </message>
        <message>
            <source>CPU found</source>
            <translation>CPU（実測）</translation>
        </message>
        <message>
            <source>Memory found</source>
            <translation>メモリ（実測）</translation>
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
            <source>Found</source>
            <translation>発見</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>CPU specified</source>
            <translation>CPU（仕様）</translation>
        </message>
        <message>
            <source>Memory specified</source>
            <translation>メモリ（仕様）</translation>
        </message>
        <message>
            <source>Storage specified</source>
            <translation>ストレージ（仕様）</translation>
        </message>
        <message>
            <source>Provisioned</source>
            <translation>プロビジョニング済み</translation>
        </message>
        <message>
            <source>What its disks could hold</source>
            <translation>ディスクの容量</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>割当済み</translation>
        </message>
        <message>
            <source>What its disks take up on the platform</source>
            <translation>ディスクが基盤上で占める量</translation>
        </message>
        <message>
            <source>Used by the guest</source>
            <translation>ゲストの使用量</translation>
        </message>
        <message>
            <source>What its file systems hold, where all of them are known</source>
            <translation>ファイルシステムの使用量（すべてがわかる場合）</translation>
        </message>
        <message>
            <source>“Storage” means</source>
            <translation>「ストレージ」の意味</translation>
        </message>
        <message>
            <source>“GB” means</source>
            <translation>「GB」の意味</translation>
        </message>
        <message>
            <source>GB (10⁹ bytes)</source>
            <translation>GB（10⁹バイト）</translation>
        </message>
        <message>
            <source>GiB (2³⁰ bytes)</source>
            <translation>GiB（2³⁰バイト）</translation>
        </message>
        <message>
            <source>Servers with a figure</source>
            <translation>値のあるサーバー</translation>
        </message>
        <message>
            <source>Fitting servers</source>
            <translation>合うサーバー</translation>
        </message>
        <message>
            <source>Specified</source>
            <translation>仕様</translation>
        </message>
        <message>
            <source>No server of the specification has been found yet, so its unit cannot be told.</source>
            <translation>仕様のサーバーがまだ一台も見つかっていないため、単位を判断できません。</translation>
        </message>
        <message>
            <source>Best fit: storage as %1, in %2 (%3 of %4 servers are within %5 of their figure).</source>
            <translation>最もよく合う読み方：ストレージは%1、単位は%2（%4台中%3台が仕様の値から%5以内）。</translation>
        </message>
        <message>
            <source>Servers found</source>
            <translation>確認したサーバー</translation>
        </message>
        <message>
            <source>Storage found</source>
            <translation>ストレージ（実測）</translation>
        </message>
        <message>
            <source>%1 cores</source>
            <translation>%1コア</translation>
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
        <message>
            <source>contact of the department</source>
            <translation>所属の連絡先</translation>
        </message>
        <message>
            <source>designed CPU cores</source>
            <translation>設計CPUコア数</translation>
        </message>
        <message>
            <source>designed memory</source>
            <translation>設計メモリ</translation>
        </message>
        <message>
            <source>designed storage</source>
            <translation>設計ストレージ</translation>
        </message>
        <message>
            <source>note on the system</source>
            <translation>システムの備考</translation>
        </message>
        <message>
            <source>The sheet %1 is hidden and was read. If another one is meant, name it; otherwise show the sheet in the workbook.</source>
            <translation>シート%1は非表示ですが、読み取りました。別のシートを読み取る場合はシート名を指定し、そうでなければブックで再表示してください。</translation>
        </message>
        <message>
            <source>The column of %1 is hidden and was read. Show it in the workbook and check its values, or map the field to another heading.</source>
            <translation>%1の列は非表示ですが、読み取りました。ブックで再表示して値を確認するか、別の見出しを割り当ててください。</translation>
        </message>
        <message>
            <source>%1 hidden rows name servers and were read like the others: %2. Show them in the workbook (filters too), and delete those that should not count.</source>
            <translation>非表示の行%1行にもサーバーがあり、ほかの行と同じように読み取りました：%2。ブックで再表示し（フィルターも解除）、数えない行は削除してください。</translation>
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
        <message>
            <source>A kept reading of the inventory cannot be read: %1</source>
            <translation>保存された構成の履歴を読めません：%1</translation>
        </message>
        <message>
            <source>Check the project, and restore it from a backup.</source>
            <translation>プロジェクトを検査し、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>The inventory cannot be packed: %1</source>
            <translation>構成を圧縮できません：%1</translation>
        </message>
        <message>
            <source>its size is not known.</source>
            <translation>大きさが分かりません。</translation>
        </message>
        <message>
            <source>The stored data is damaged: %1.</source>
            <translation>保存データが破損しています：%1。</translation>
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
        <name>Tr</name>
        <message>
            <source>Remove what is not needed, or split the sheet.</source>
            <translation>不要な部分を削除するか、シートを分割してください。</translation>
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
        <message>
            <source>“%1” has %2 rows; a sheet holds 1,048,576.</source>
            <translation>「%1」は%2行ありますが、シートに入るのは1,048,576行までです。</translation>
        </message>
        <message>
            <source>Export that table as CSV.</source>
            <translation>その表はCSVで書き出してください。</translation>
        </message>
        <message>
            <source>The inventory is exported as a workbook only.</source>
            <translation>構成情報はブック（.xlsx）としてのみ書き出せます。</translation>
        </message>
        <message>
            <source>Give a file name that ends in .xlsx.</source>
            <translation>.xlsxで終わるファイル名を指定してください。</translation>
        </message>
        <message>
            <source>Reading the inventory</source>
            <translation>構成情報を読み込んでいます</translation>
        </message>
        <message>
            <source>Nothing of this kind was read.</source>
            <translation>この種類のものは取り込まれていません。</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>構成</translation>
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
            <source>The XML text has no &lt;domain&gt;, so it defines no guest.</source>
            <translation>XMLに &lt;domain&gt; がなく、仮想マシンの定義ではありません。</translation>
        </message>
        <message>
            <source>The guest %1 has more than %2 devices, which no machine has.</source>
            <translation>ゲスト %1 のデバイスが %2 個を超えています。このようなマシンは存在しません。</translation>
        </message>
        <message>
            <source>The file defines more than %1 guests. Divide it.</source>
            <translation>ファイルに定義されたゲストが %1 台を超えています。ファイルを分割してください。</translation>
        </message>
        <message>
            <source>The XML defines no guest, network or storage pool: its root is &lt;%1&gt;.</source>
            <translation>この XML はゲスト、ネットワーク、ストレージプールのいずれも定義していません。ルート要素は &lt;%1&gt; です。</translation>
        </message>
        <message>
            <source>Listing the volumes of the storage pool %1</source>
            <translation>ストレージプール %1 のボリューム一覧の取得</translation>
        </message>
        <message>
            <source>Reading a snapshot</source>
            <translation>スナップショットの読み込み</translation>
        </message>
        <message>
            <source>Listing the guest's snapshots</source>
            <translation>ゲストのスナップショット一覧の取得</translation>
        </message>
        <message>
            <source>Listing the guest's checkpoints</source>
            <translation>ゲストのチェックポイント一覧の取得</translation>
        </message>
        <message>
            <source>The XML is larger than any definition: more than %1 MiB or %2 tags.</source>
            <translation>XML が定義としてあり得ない大きさです（%1 MiB または %2 タグを超過）。</translation>
        </message>
        <message>
            <source>The text is no XML: %1 at byte %2.</source>
            <translation>テキストは XML ではありません: %1（%2 バイト目）。</translation>
        </message>
        <message>
            <source>The XML has a document type declaration, which definitions never have and which can hide traps.</source>
            <translation>XML に文書型宣言（DOCTYPE）があります。定義ファイルには本来なく、攻撃に使われることがあるため、読み込みません。</translation>
        </message>
    </context>
    <context>
        <name>VmxImporter</name>
        <message>
            <source>The disk's chain of files is longer than %1 or a ring. Consolidate the server's snapshots.</source>
            <translation>ディスクのファイルの連なりが %1 を超えるか、循環しています。サーバーのスナップショットを統合してください。</translation>
        </message>
        <message>
            <source>The disk rests on another one whose name it does not tell. Consolidate the server's snapshots or copy its folder again.</source>
            <translation>ディスクの基になるファイルの名前がありません。スナップショットを統合するか、フォルダーをコピーし直してください。</translation>
        </message>
        <message>
            <source>The disk's file %1 lies outside the server's folder and was not opened, so what it holds is not known. Put it into the folder, or read the server from its platform.</source>
            <translation>ディスクのファイル %1 がサーバーのフォルダーの外にあるため開かず、内容は分かりません。フォルダーの中へ置くか、基盤からサーバーを読み込んでください。</translation>
        </message>
        <message>
            <source>The disk's file %1 is absent or cannot be read. Copy the server's folder again, whole.</source>
            <translation>ディスクのファイル %1 がないか、読めません。サーバーのフォルダー全体をコピーし直してください。</translation>
        </message>
        <message>
            <source>The disk's description cannot be read: %1</source>
            <translation>ディスクの記述を読めません：%1</translation>
        </message>
        <message>
            <source>The disk above expects %1 with the content %2, but it has %3: it was changed by itself, so data are mixed. Restore it from a backup.</source>
            <translation>上のディスクは %1 の内容を %2 と想定していますが、実際は %3 です。単独で変更されており、データが混ざっています。バックアップから復元してください。</translation>
        </message>
        <message>
            <source>A part of the disk lies outside the server's folder (%1) and is not opened. Copy the disk anew with all its parts.</source>
            <translation>ディスクの一部がサーバーのフォルダーの外（%1）にあり、開いていません。すべての部分とともにディスクをコピーし直してください。</translation>
        </message>
        <message>
            <source>The part %1 of the disk is absent. Copy the server's folder again, whole.</source>
            <translation>ディスクの部分 %1 がありません。サーバーのフォルダー全体をコピーし直してください。</translation>
        </message>
        <message>
            <source>The part %1 of the disk is cut off: %2 of %3 bytes. Copy the server's folder again.</source>
            <translation>ディスクの部分 %1 が途切れています（%3 バイト中 %2 バイト）。サーバーのフォルダーをコピーし直してください。</translation>
        </message>
        <message>
            <source>Name a folder further down.</source>
            <translation>より下のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>The folder holds more than %1 names.</source>
            <translation>フォルダー内の名前が %1 を超えています。</translation>
        </message>
        <message>
            <source>The folder holds more than %1 servers.</source>
            <translation>フォルダー内のサーバーが %1 台を超えています。</translation>
        </message>
        <message>
            <source>There is no .vmx file in the folder.</source>
            <translation>フォルダーに .vmx ファイルがありません。</translation>
        </message>
        <message>
            <source>Name the folder of a server, or the one above it.</source>
            <translation>サーバーのフォルダー、またはその一つ上を指定してください。</translation>
        </message>
        <message>
            <source>The server's settings are encrypted, so its sizes, disks and NICs cannot be read. Remove the encryption on its platform, or read the server from there.</source>
            <translation>サーバーの設定が暗号化されているため、容量、ディスク、NIC を読めません。基盤で暗号化を解除するか、基盤から読み込んでください。</translation>
        </message>
        <message>
            <source>Another server of this source has the same UUID %1; one of them is probably a copy. Leave out the one that is not to move.</source>
            <translation>この取込元の別のサーバーが同じ UUID %1 を持っています。一方はおそらく複製です。移行しない方を除いてください。</translation>
        </message>
        <message>
            <source>The setting %1 ("%2") gives no size. Look it up on the platform and enter it.</source>
            <translation>設定 %1（「%2」）から大きさが分かりません。基盤で確認して入力してください。</translation>
        </message>
        <message>
            <source>The list of snapshots (%1) cannot be read, so it is not known whether there are any: %2</source>
            <translation>スナップショットの一覧（%1）を読めないため、スナップショットの有無が分かりません：%2</translation>
        </message>
        <message>
            <source>The file's encoding (%1) is not known or does not fit, so names may be garbled. Check them against the platform.</source>
            <translation>ファイルの文字コード（%1）が未知か合わないため、名前が文字化けしている可能性があります。基盤と照らし合わせてください。</translation>
        </message>
        <message>
            <source>The platform has the server's files locked, so it is probably running and its disks change. Read it again when it is off.</source>
            <translation>基盤がサーバーのファイルをロックしています。おそらく稼働中で、ディスクが変化しています。停止してから読み直してください。</translation>
        </message>
        <message>
            <source>Copy the file again from the server's folder on its datastore.</source>
            <translation>データストアにあるサーバーのフォルダーから、ファイルをコピーし直してください。</translation>
        </message>
        <message>
            <source>The file is not text, so it holds no settings.</source>
            <translation>テキストではないため、設定がありません。</translation>
        </message>
        <message>
            <source>The file has more than %1 lines.</source>
            <translation>ファイルの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The file holds no settings.</source>
            <translation>設定がありません。</translation>
        </message>
        <message>
            <source>Copy the disk's files again from its datastore.</source>
            <translation>データストアから、ディスクのファイルをコピーし直してください。</translation>
        </message>
        <message>
            <source>The disk's header is cut off.</source>
            <translation>ディスクのヘッダーが途切れています。</translation>
        </message>
        <message>
            <source>The disk's header points behind its end.</source>
            <translation>ディスクのヘッダーがファイルの終わりより後を指しています。</translation>
        </message>
        <message>
            <source>The disk's description is larger than %1 KiB.</source>
            <translation>ディスクの記述が %1 KiB を超えています。</translation>
        </message>
        <message>
            <source>The file does not describe a VMDK disk.</source>
            <translation>VMDK ディスクの記述ではありません。</translation>
        </message>
        <message>
            <source>The line about a part of the disk cannot be read.</source>
            <translation>ディスクの部分を示す行を読めません。</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>Reading the servers</source>
            <translation>サーバーを読み取っています</translation>
        </message>
        <message>
            <source>The server was left out, because its file cannot be read: %1</source>
            <translation>ファイルを読めないため、サーバーを除外しました：%1</translation>
        </message>
        <message>
            <source>VMware server (.vmx, or a folder of these)</source>
            <translation>VMware のサーバー（.vmx、またはそのフォルダー）</translation>
        </message>
    </context>
    <context>
        <name>VsphereImporter</name>
        <message>
            <source>Check that the address is that of a vCenter or an ESXi host, and that nothing on the way, such as a proxy, answers in its place; then try again.</source>
            <translation>アドレスが vCenter または ESXi ホストのものであること、プロキシなど途中の機器が代わりに応答していないことを確認してから、もう一度実行してください。</translation>
        </message>
        <message>
            <source>The account lacks the privilege %1 on the object %2.</source>
            <translation>このアカウントには、オブジェクト %2 に対する権限 %1 がありません。</translation>
        </message>
        <message>
            <source>Give the account the role Read-only on the whole inventory.</source>
            <translation>インベントリ全体に対する「読み取り専用」ロールをアカウントに付与してください。</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>ユーザー名またはパスワードが正しくありません。</translation>
        </message>
        <message>
            <source>Check both; the user name is often written with its domain, as name@vsphere.local. Several failures may lock the account.</source>
            <translation>両方を確認してください。ユーザー名は name@vsphere.local のようにドメインを付けて指定することがあります。何度も失敗すると、アカウントがロックされる場合があります。</translation>
        </message>
        <message>
            <source>The session has ended.</source>
            <translation>セッションが終了しました。</translation>
        </message>
        <message>
            <source>Read the source again.</source>
            <translation>取込元をもう一度読み込んでください。</translation>
        </message>
        <message>
            <source>The object %1 is no longer there.</source>
            <translation>オブジェクト %1 はすでに存在しません。</translation>
        </message>
        <message>
            <source>vSphere reports the fault %1: %2</source>
            <translation>vSphere がエラー %1 を返しました: %2</translation>
        </message>
        <message>
            <source>Try again; if it stays, look into the log of the vCenter or host.</source>
            <translation>もう一度実行してください。解消しない場合は、vCenter またはホストのログを確認してください。</translation>
        </message>
        <message>
            <source>The answer is no SOAP message, or not a whole one: %1</source>
            <translation>応答が SOAP メッセージでないか、途中で切れています: %1</translation>
        </message>
        <message>
            <source>The answer is no SOAP message: it begins with the element &lt;%1&gt;.</source>
            <translation>応答が SOAP メッセージではありません（要素 &lt;%1&gt; で始まっています）。</translation>
        </message>
        <message>
            <source>The SOAP message has nothing in it.</source>
            <translation>SOAP メッセージに内容がありません。</translation>
        </message>
        <message>
            <source>The source does not offer what reading an inventory needs.</source>
            <translation>取込元に、構成情報の読込みに必要な機能がありません。</translation>
        </message>
        <message>
            <source>vSphere does not tell the size of this disk. Check in its own window that the disk's files can be reached.</source>
            <translation>vSphere からこのディスクの容量を取得できません。vSphere Client で、ディスクのファイルにアクセスできることを確認してください。</translation>
        </message>
        <message>
            <source>vSphere keeps this disk encrypted, so its files cannot be read as they are. Decrypt it by its storage policy before it is copied.</source>
            <translation>このディスクは vSphere で暗号化されているため、ファイルをそのまま読み取れません。転送の前に、ストレージポリシーで暗号化を解除してください。</translation>
        </message>
        <message>
            <source>What the guest writes to this disk is thrown away when it is switched off. Ask whether the target is to behave so, for a copied disk keeps what is written.</source>
            <translation>このディスクへの書込みは電源オフ時に破棄されます。移行先のディスクでは書込みが保持されるため、移行先でも同じ動作が必要かを確認してください。</translation>
        </message>
        <message>
            <source>Ask those who run the server whether they renewed its certificate. If they did, compare the new fingerprint with theirs and give it; if not, do not connect.</source>
            <translation>証明書を更新したかどうかをサーバーの管理者に確認してください。更新した場合は、新しいフィンガープリントを管理者のものと照合してから指定してください。更新していない場合は、接続しないでください。</translation>
        </message>
        <message>
            <source>This machine offers Qt no TLS.</source>
            <translation>この端末では Qt から TLS を使用できません。</translation>
        </message>
        <message>
            <source>Install the packages libqt6network6 and libssl3.</source>
            <translation>パッケージ libqt6network6 と libssl3 をインストールしてください。</translation>
        </message>
        <message>
            <source>The answer is larger than %1 MiB.</source>
            <translation>応答が %1 MiB を超えています。</translation>
        </message>
        <message>
            <source>Check that the address is that of a vCenter or an ESXi host.</source>
            <translation>アドレスが vCenter または ESXi ホストのものであることを確認してください。</translation>
        </message>
        <message>
            <source>The server did not answer within %1 seconds.</source>
            <translation>サーバーが %1 秒以内に応答しませんでした。</translation>
        </message>
        <message>
            <source>Check address, port and firewall, or allow more time.</source>
            <translation>アドレス、ポート、ファイアウォールを確認するか、待ち時間を長くしてください。</translation>
        </message>
        <message>
            <source>The connection failed: %1.</source>
            <translation>接続に失敗しました: %1。</translation>
        </message>
        <message>
            <source>Check address, port and firewall, and that the server runs; then try again. Nothing that was stored before has been changed.</source>
            <translation>アドレス、ポート、ファイアウォール、サーバーの稼働を確認してから、もう一度実行してください。これまでに保存した内容は変更されていません。</translation>
        </message>
        <message>
            <source>vSphere does not tell %1 of this object (%2), so that part of it is missing here. Check in its own window whether the object can be reached.</source>
            <translation>vSphere からこのオブジェクトの %1 を取得できず（%2）、その部分が欠けています。vSphere Client で、オブジェクトにアクセスできるかを確認してください。</translation>
        </message>
        <message>
            <source>The account lacks the privilege %1 on the object %2, so %3 and what else that privilege shows is missing here. Give it the role Read-only there and read the source again.</source>
            <translation>アカウントにオブジェクト %2 に対する権限 %1 がないため、%3 など、この権限で取得できる内容が欠けています。そのオブジェクトに対する「読み取り専用」ロールを付与し、取込元をもう一度読み込んでください。</translation>
        </message>
        <message>
            <source>Another server here has the same instance UUID %1, so this one is told apart by its reference %2, which changes when it is registered anew.</source>
            <translation>同じインスタンス UUID %1 のサーバーがほかにあるため、このサーバーは参照 %2 で識別します。参照は、登録し直すと変わります。</translation>
        </message>
        <message>
            <source>vSphere cannot reach this server now (%1), so what is shown of it may be old or missing. Bring its host and datastore back, or remove what is left of it.</source>
            <translation>vSphere がこのサーバーにアクセスできないため（%1）、表示内容が古いか、欠けている場合があります。ホストとデータストアを復旧するか、残った登録を削除してください。</translation>
        </message>
        <message>
            <source>Another server here has the same BIOS UUID %1, so other sources cannot be matched to either by it. Look whether one is a copy of the other.</source>
            <translation>同じ BIOS UUID %1 のサーバーがほかにあるため、この UUID ではほかの取込元と照合できません。一方が他方の複製かどうかを確認してください。</translation>
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation>応答が空です。</translation>
        </message>
        <message>
            <source>The answer holds more than %1 elements, or more than %2 within each other.</source>
            <translation>応答の要素が %1 個を超えているか、入れ子が %2 段を超えています。</translation>
        </message>
        <message>
            <source>Reading the servers</source>
            <translation>サーバーを読み込んでいます</translation>
        </message>
        <message>
            <source>Reading the performance history</source>
            <translation>性能履歴を読み込んでいます</translation>
        </message>
        <message>
            <source>vSphere has recorded nothing in this period at this interval, so there is no history to size the servers by. Try a later period or a longer interval, or let the servers be watched from here for some weeks.</source>
            <translation>この期間、この間隔の記録が vSphere にないため、サイジングに使える履歴がありません。より新しい期間か長い間隔を指定するか、本ソフトウェアで数週間監視してください。</translation>
        </message>
        <message>
            <source>At this interval vSphere keeps only the sums of reading and writing, or of sending and receiving, so those four curves stay empty. Raise the statistics level to 2, or read the last hour at 20 seconds.</source>
            <translation>この間隔では、vSphere が読込みと書込み、または送信と受信の合計しか記録していないため、これらの内訳は取得できません。統計レベルを 2 に上げるか、直近 1 時間を 20 秒間隔で読み込んでください。</translation>
        </message>
        <message>
            <source>The period is empty, or the interval is shorter than 20 seconds.</source>
            <translation>期間が空か、間隔が 20 秒より短く指定されています。</translation>
        </message>
        <message>
            <source>Give a period that ends after it begins, and an interval of 20, 300, 1800, 7200 or 86400 seconds.</source>
            <translation>終了が開始より後の期間と、20、300、1800、7200、86400 秒のいずれかの間隔を指定してください。</translation>
        </message>
        <message>
            <source>Hosts give this port group different VLANs (%1). A server that moves between them changes its network; find out which is right before the networks are mapped.</source>
            <translation>このポートグループの VLAN がホストによって異なります（%1）。サーバーがホスト間を移動するとネットワークが変わります。ネットワークを対応付ける前に、正しい VLAN を確認してください。</translation>
        </message>
        <message>
            <source>The server sends the request on to another address, which is refused: the password must go nowhere else.</source>
            <translation>サーバーが別のアドレスへの転送を求めましたが、パスワードを別の場所へ送らないよう拒否しました。</translation>
        </message>
        <message>
            <source>Give the address of the vCenter or host itself.</source>
            <translation>vCenter またはホスト自体のアドレスを指定してください。</translation>
        </message>
        <message>
            <source>The list of objects does not end: more than %1, or an empty page in the middle.</source>
            <translation>オブジェクトの一覧が終わりません（%1 件を超えたか、途中に空のページがあります）。</translation>
        </message>
        <message>
            <source>The server refuses access (HTTP %1).</source>
            <translation>サーバーがアクセスを拒否しました（HTTP %1）。</translation>
        </message>
        <message>
            <source>Check that the address is that of the vCenter or host, not of a proxy, and that the account may use the API.</source>
            <translation>アドレスがプロキシではなく vCenter またはホストのものであること、アカウントで API を使用できることを確認してください。</translation>
        </message>
        <message>
            <source>The server answers with HTTP %1.</source>
            <translation>サーバーが HTTP %1 を返しました。</translation>
        </message>
        <message>
            <source>There is no vSphere API at this address; check host and port.</source>
            <translation>このアドレスに vSphere API がありません。ホストとポートを確認してください。</translation>
        </message>
        <message>
            <source>Its services may still be starting; try again in some minutes.</source>
            <translation>サービスが起動中の可能性があります。数分後にもう一度実行してください。</translation>
        </message>
        <message>
            <source>The address holds a password, which would be kept in lists and logs.</source>
            <translation>アドレスにパスワードが含まれており、一覧やログに残るおそれがあります。</translation>
        </message>
        <message>
            <source>Give the address without it; the password is asked for by itself.</source>
            <translation>パスワードを除いたアドレスを指定してください。パスワードは別に入力します。</translation>
        </message>
        <message>
            <source>This is no address of a vCenter or an ESXi host.</source>
            <translation>vCenter または ESXi ホストのアドレスではありません。</translation>
        </message>
        <message>
            <source>Give it as vsphere://vcenter.example.jp, with :port where it is not 443.</source>
            <translation>vsphere://vcenter.example.jp の形式で指定し、443 以外の場合は :ポート番号 を付けてください。</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>接続しています</translation>
        </message>
        <message>
            <source>The source asks for a user name and a password.</source>
            <translation>この取込元には、ユーザー名とパスワードが必要です。</translation>
        </message>
        <message>
            <source>Give those of an account with the role Read-only on the whole inventory.</source>
            <translation>インベントリ全体に対する「読み取り専用」ロールを持つアカウントのものを指定してください。</translation>
        </message>
        <message>
            <source>Reading the platform</source>
            <translation>仮想化基盤を読み込んでいます</translation>
        </message>
        <message>
            <source>Reading the distributed port groups</source>
            <translation>分散ポートグループを読み込んでいます</translation>
        </message>
        <message>
            <source>This machine does not know who issued the server's certificate (%1). At this first use it was accepted; from now on only the SHA-256 fingerprint %2 is. Compare it with the one that those who run the server know.</source>
            <translation>サーバー証明書の発行者をこの端末で確認できません（%1）。初回の接続のため受け入れました。以後は SHA-256 フィンガープリント %2 の証明書だけを受け入れます。サーバーの管理者が把握しているものと照合してください。</translation>
        </message>
        <message>
            <source>VMware vCenter / ESXi (vsphere://…)</source>
            <translation>VMware vCenter / ESXi（vsphere://…）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
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
        <message>
            <source>%1 requests to %2</source>
            <translation>%2 への要求 %1 回</translation>
        </message>
        <message>
            <source>The certificate has changed: expected the SHA-256 fingerprint %1, but %2 was shown. Nothing was sent on this connection.</source>
            <translation>証明書が変わりました。想定した SHA-256 フィンガープリントは %1 ですが、%2 が示されました。この接続では何も送信していません。</translation>
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
        <message>
            <source>Reading %1 again</source>
            <translation>%1 を読み直しています</translation>
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
        <name>watari::gui::AcceptanceDialog</name>
        <message>
            <source>Accept warnings</source>
            <translation>警告の受容</translation>
        </message>
        <message>
            <source>Withdraw acceptances</source>
            <translation>受容の取消し</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受容する</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Nothing that was chosen can be done this with.</source>
            <translation>選んだものには、この操作の対象がありません。</translation>
        </message>
        <message>
            <source>Say why; whoever reads it later was not there.</source>
            <translation>理由を入力してください。後から読む人はその場にいません。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::AcceptanceListDialog</name>
        <message>
            <source>Acceptances</source>
            <translation>受容の一覧</translation>
        </message>
        <message>
            <source>Acceptances of %1</source>
            <translation>%1の受容の一覧</translation>
        </message>
        <message>
            <source>Nobody has accepted a warning yet.</source>
            <translation>まだ警告は受容されていません。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
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
        <name>watari::gui::CertificateDialog</name>
        <message>
            <source>Unknown certificate</source>
            <translation>未知の証明書</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>信頼する</translation>
        </message>
        <message>
            <source>This machine does not know who issued the certificate that %1 shows. Compare the fingerprint with the one that those who run it know. Once trusted, no other certificate is accepted from this source. No password has been sent yet.</source>
            <translation>%1が示した証明書の発行者を、この端末は知りません。運用担当者が把握しているフィンガープリントと照合してください。信頼すると、以後この読込元からは、ほかの証明書を受け付けません。パスワードはまだ送っていません。</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>発行先</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>発行者</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>信頼できない理由</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::CheckListDialog</name>
        <message>
            <source>Type to narrow the list</source>
            <translation>入力して絞り込み</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>一覧の絞り込み</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Check none</source>
            <translation>すべて解除</translation>
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
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>ブック (*.xlsx)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::FilterHeader</name>
        <message>
            <source>Filter: %1</source>
            <translation>絞り込み：%1</translation>
        </message>
        <message>
            <source>text: contains
=A | B: one of them; = alone: empty
≠A: not; ≠ alone: not empty
&lt;, &gt;, ≤, ≥: below, above
Alt+Down: choose from the values</source>
            <translation>文字：含むもの
=A | B：いずれかに一致。= だけ：空
≠A：一致しないもの。≠ だけ：空でないもの
&lt;、&gt;、≤、≥：より小さい、より大きい
Alt+↓：値から選択</translation>
        </message>
        <message>
            <source>Choose from the values</source>
            <translation>値から選択</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::FindingActions</name>
        <message>
            <source>Accept…</source>
            <translation>受容…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>取消し…</translation>
        </message>
        <message>
            <source>Acceptances…</source>
            <translation>受容の一覧…</translation>
        </message>
        <message>
            <source>Take the selected warnings upon yourself, with a reason</source>
            <translation>選んだ警告を、理由を付けて自分の責任で受容します</translation>
        </message>
        <message>
            <source>Take the acceptance of the selected warnings back</source>
            <translation>選んだ警告の受容を取り消します</translation>
        </message>
        <message>
            <source>Who accepted what, when and why; those that ended too</source>
            <translation>だれが、いつ、何を、なぜ受容したか（終了したものを含む）</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::FlowDialog</name>
        <message>
            <source>Server, or an address outside</source>
            <translation>サーバー、または外部のアドレス</translation>
        </message>
        <message>
            <source>Add a dependency</source>
            <translation>依存関係の追加</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>For what no capture shows. The order decides how the waves are planned.</source>
            <translation>採取に現れない依存関係を登録します。順序は移行ウェーブの計画に反映されます。</translation>
        </message>
        <message>
            <source>any</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Client (connects)</source>
            <translation>接続元</translation>
        </message>
        <message>
            <source>Server (is connected to)</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::FlowEditor</name>
        <message>
            <source>Order dependencies</source>
            <translation>依存関係の順序設定</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>元に戻す：%1</translation>
        </message>
        <message>
            <source>Add a dependency</source>
            <translation>依存関係の追加</translation>
        </message>
        <message>
            <source>Remove dependencies</source>
            <translation>依存関係の削除</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::FlowPane</name>
        <message>
            <source>Picture of the dependencies</source>
            <translation>依存関係図</translation>
        </message>
        <message>
            <source>Dependencies are drawn here.</source>
            <translation>ここに依存関係が描かれます。</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>What the selected dependencies ask of the waves</source>
            <translation>選択した依存関係の移行ウェーブでの順序</translation>
        </message>
        <message>
            <source>Add a dependency…</source>
            <translation>依存関係を追加…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Only those that were entered by hand</source>
            <translation>手入力したものだけを削除できます</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Every end of a dependency is a known server.</source>
            <translation>依存関係の両端はすべて既知のサーバーです。</translation>
        </message>
        <message>
            <source>Unknown peers (%1)</source>
            <translation>不明な通信相手（%1）</translation>
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
        <name>watari::gui::GuestInspection</name>
        <message>
            <source>Look into all guests</source>
            <translation>全ゲストOSの検査</translation>
        </message>
        <message numerus="yes">
            <source>Look into %1 guest(s)</source>
            <translation>
                <numerusform>ゲストOS %1台の検査</numerusform>
            </translation>
        </message>
        <message>
            <source>Disk images of one guest</source>
            <translation>1台分のディスクイメージ</translation>
        </message>
        <message>
            <source>Disk images (*.qcow2 *.raw *.img *.vmdk *.vhd *.vhdx *.vdi);;All files (*)</source>
            <translation>ディスクイメージ (*.qcow2 *.raw *.img *.vmdk *.vhd *.vhdx *.vdi);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Look into %1</source>
            <translation>%1の検査</translation>
        </message>
        <message>
            <source>Not done: %1</source>
            <translation>実行できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::HistoryView</name>
        <message>
            <source>Readings</source>
            <translation>読込みの履歴</translation>
        </message>
        <message>
            <source>Nothing has been read yet. Every import is kept and listed here.</source>
            <translation>まだ読込みがありません。読込みはすべて保存され、ここに表示されます。</translation>
        </message>
        <message>
            <source>Show the inventory of then</source>
            <translation>その時点の構成を表示</translation>
        </message>
        <message>
            <source>As it stood after the chosen reading</source>
            <translation>選んだ読込みの直後の構成情報</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
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
            <source>Compare</source>
            <translation>比較する</translation>
        </message>
        <message>
            <source>Inventory at “until”</source>
            <translation>「終了」の時点の構成</translation>
        </message>
        <message>
            <source>What ran at that time</source>
            <translation>その時点で動いていたもの</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Changes of the inventory</source>
            <translation>構成情報の変更</translation>
        </message>
        <message>
            <source>Choose a reading to see what it changed, or two to compare them.</source>
            <translation>読込みを一つ選ぶとその変更を、二つ選ぶと両者の差を表示します。</translation>
        </message>
        <message>
            <source>This is the first reading: everything in it was new.</source>
            <translation>最初の読込みです。すべてが新規でした。</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>比較しています …</translation>
        </message>
        <message>
            <source>Nothing changed between these times.</source>
            <translation>この間に変更はありません。</translation>
        </message>
        <message>
            <source>Changes: %1</source>
            <translation>変更：%1件</translation>
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
        <name>watari::gui::ImageInspectionDialog</name>
        <message>
            <source>Inspection of %1</source>
            <translation>%1の検査結果</translation>
        </message>
        <message>
            <source>Nothing of this is stored in the project.</source>
            <translation>この結果はプロジェクトに保存されません。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ImportDialog</name>
        <message>
            <source>Import servers</source>
            <translation>サーバーの取込み</translation>
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
            <source>Name a source and read it: its first rows are shown here.</source>
            <translation>取込元を指定して「読み取る」を押すと、先頭の行がここに表示されます。</translation>
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
            <source>A file, a folder, or a hypervisor such as qemu:///system</source>
            <translation>ファイル、フォルダー、またはハイパーバイザー（qemu:///system など）</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All that can be imported (%1)</source>
            <translation>取り込めるものすべて (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Connecting to %1 …</source>
            <translation>%1に接続しています …</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>%1への接続</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ImportForm</name>
        <message>
            <source>recognise</source>
            <translation>自動判別</translation>
        </message>
        <message>
            <source>is not kept</source>
            <translation>保存しません</translation>
        </message>
        <message>
            <source>To read the source again by itself, say in its list where the password is found: in a variable or in a file.</source>
            <translation>自動で再読込みするには、読込元の一覧で、パスワードの在りか（環境変数またはファイル）を指定してください。</translation>
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
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Only servers</source>
            <translation>対象サーバー</translation>
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
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Saved mapping of columns</source>
            <translation>保存した列の対応</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Keep these columns under a name, for the next list of the same make</source>
            <translation>次の同じ様式の一覧のために、列の対応を名前を付けて保存します</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete the mapping of this name</source>
            <translation>この名前の列の対応を削除します</translation>
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
            <source>recognise by the headings</source>
            <translation>見出しから判断</translation>
        </message>
        <message>
            <source>Save the columns</source>
            <translation>列の対応の保存</translation>
        </message>
        <message>
            <source>Name; one that is taken is replaced</source>
            <translation>名前（既にあれば置き換えます）</translation>
        </message>
        <message>
            <source>Delete a mapping of columns</source>
            <translation>列の対応の削除</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InspectionDialog</name>
        <message>
            <source>Look into the guests</source>
            <translation>ゲストOSの検査</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>検査する</translation>
        </message>
        <message>
            <source>Also where the disks have not changed since the last inspection</source>
            <translation>前回の検査からディスクが変わっていなくても検査する</translation>
        </message>
        <message>
            <source>Looking which disks can be read from this machine …</source>
            <translation>このマシンから読み取れるディスクを確認しています…</translation>
        </message>
        <message>
            <source>The project has no server yet.</source>
            <translation>プロジェクトにサーバーがまだありません。</translation>
        </message>
        <message>
            <source>as memory and processors allow</source>
            <translation>メモリとプロセッサーに応じて自動</translation>
        </message>
        <message>
            <source> min</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Guests side by side</source>
            <translation>同時に検査する台数</translation>
        </message>
        <message>
            <source>Longest time for one guest</source>
            <translation>1台あたりの制限時間</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InspectionResultDialog</name>
        <message>
            <source>What the inspection found</source>
            <translation>検査結果</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>文面をコピー</translation>
        </message>
        <message>
            <source>The totals, and every failure with its reason</source>
            <translation>台数の内訳と、失敗したサーバーごとの理由</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryGrid</name>
        <message>
            <source>Search: words in any column</source>
            <translation>検索：どの列の語でも</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Upper and lower case, full and half width, hiragana and katakana are the same</source>
            <translation>大文字と小文字、全角と半角、ひらがなとカタカナを区別しません</translation>
        </message>
        <message>
            <source>Nothing of this kind was read.</source>
            <translation>この種類のものは取り込まれていません。</translation>
        </message>
        <message>
            <source>No row matches the search and the filters.</source>
            <translation>検索と絞り込みに合う行がありません。</translation>
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
        <message>
            <source>Selected: %1</source>
            <translation>選択：%1</translation>
        </message>
        <message>
            <source>All shown: %1</source>
            <translation>表示中：%1</translation>
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
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Values of “%1”</source>
            <translation>「%1」の値</translation>
        </message>
        <message>
            <source>Copy with headings</source>
            <translation>見出し付きでコピー</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSVに書き出す…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <source>Filters under the headings</source>
            <translation>見出しの下の絞り込み</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>絞り込みをすべて解除</translation>
        </message>
        <message>
            <source>Standard layout</source>
            <translation>標準の配置</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryPage</name>
        <message>
            <source>Assess</source>
            <translation>移行可否を判定</translation>
        </message>
        <message>
            <source>Judges every server by the rules again</source>
            <translation>全サーバーを規則に照らして判定し直します</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>取り込む…</translation>
        </message>
        <message>
            <source>Assess all servers</source>
            <translation>全サーバーの移行可否判定</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Export all tabs…</source>
            <translation>全タブを書き出す…</translation>
        </message>
        <message>
            <source>Every table with every column as one workbook (.xlsx)</source>
            <translation>すべての表のすべての列を一つのブック（.xlsx）に書き出します</translation>
        </message>
        <message>
            <source>Export all tabs</source>
            <translation>全タブを書き出す</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>構成</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>ブック (*.xlsx)</translation>
        </message>
        <message>
            <source>Views of the inventory</source>
            <translation>調査の表示</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>仕様との照合</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>読込元</translation>
        </message>
        <message>
            <source>Show the inventory of %1</source>
            <translation>%1の構成の表示</translation>
        </message>
        <message>
            <source>Look into the guests</source>
            <translation>ゲストOSの検査</translation>
        </message>
        <message>
            <source>Reads the guests' disks without starting them: volumes, software, settings</source>
            <translation>ゲストを起動せずにディスクを読み取り、ボリューム・ソフトウェア・設定を調べます</translation>
        </message>
        <message>
            <source>All servers…</source>
            <translation>全サーバー…</translation>
        </message>
        <message>
            <source>Disk images of one guest…</source>
            <translation>1台分のディスクイメージ…</translation>
        </message>
        <message numerus="yes">
            <source>Look into the %1 selected guest(s)…</source>
            <translation>
                <numerusform>選択した%1台のゲストOSの検査…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryTabs</name>
        <message>
            <source>No servers yet. Import a list (.xlsx, .csv) or a hypervisor.</source>
            <translation>サーバーがまだありません。一覧（.xlsx、.csv）またはハイパーバイザーを取り込んでください。</translation>
        </message>
        <message>
            <source>No findings. “Assess” judges every server by the rules.</source>
            <translation>指摘はありません。「判定」で規則に照らして全サーバーを判定します。</translation>
        </message>
        <message>
            <source>No dependencies yet. Import what ss or netstat say, or a list of flows.</source>
            <translation>依存関係はまだありません。ss や netstat の出力、または通信の一覧を取り込んでください。</translation>
        </message>
        <message>
            <source>Nothing yet. This comes from looking into the guests' disks.</source>
            <translation>まだありません。ゲストのディスクの内部調査で得られます。</translation>
        </message>
        <message>
            <source>Nothing yet. This comes from the platform, or from its export.</source>
            <translation>まだありません。基盤またはそのエクスポートから得られます。</translation>
        </message>
        <message>
            <source>Platform picture</source>
            <translation>基盤の図</translation>
        </message>
        <message>
            <source>No platform yet. Import a hypervisor or its export.</source>
            <translation>基盤がまだありません。ハイパーバイザーまたはそのエクスポートを取り込んでください。</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>表示を保存</translation>
        </message>
        <message>
            <source>Name; one that is taken is replaced</source>
            <translation>名前（既にあれば置き換えます）</translation>
        </message>
        <message>
            <source>Save the view…</source>
            <translation>表示を保存…</translation>
        </message>
        <message>
            <source>Delete a view</source>
            <translation>表示を削除</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>列…</translation>
        </message>
        <message>
            <source>Standard layout</source>
            <translation>標準の配置</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>CSVに書き出す…</translation>
        </message>
        <message>
            <source>Look into the guests…</source>
            <translation>ゲストOSの検査…</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::InventoryTreePanel</name>
        <message>
            <source>Show all</source>
            <translation>全体表示</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>まとめ方</translation>
        </message>
        <message>
            <source>The tabs show every server again</source>
            <translation>タブにすべてのサーバーを再び表示します</translation>
        </message>
        <message>
            <source>Inventory as a tree</source>
            <translation>構成のツリー</translation>
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
        <message>
            <source>Go to…</source>
            <translation>移動…</translation>
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
        <message>
            <source>Reading %1, as scheduled …</source>
            <translation>予定に従って%1を取り込んでいます…</translation>
        </message>
        <message>
            <source>%1 was read as scheduled: %2 changes.</source>
            <translation>予定に従って%1を取り込みました。変更%2件。</translation>
        </message>
        <message>
            <source>Scheduled reading failed: %1</source>
            <translation>定期取込に失敗：%1</translation>
        </message>
        <message>
            <source>%1 will be imported into this new project.</source>
            <translation>%1を、この新しいプロジェクトに取り込みます。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MatchDialog</name>
        <message>
            <source>%1 (%2 cores, %3, %4)</source>
            <translation>%1（%2コア、%3、%4）</translation>
        </message>
        <message>
            <source>Take two servers for one</source>
            <translation>同じサーバーとみなす</translation>
        </message>
        <message>
            <source>Take for one</source>
            <translation>同じとみなす</translation>
        </message>
        <message>
            <source>The server of the list stays, with its name, system and specified sizes. Parts and measured sizes of the one that was found go to it.</source>
            <translation>一覧のサーバーが、名前・情報システム・仕様の値とともに残ります。見つかったサーバーの構成要素と実測値は、そのサーバーに移ります。</translation>
        </message>
        <message>
            <source>Server of the list</source>
            <translation>一覧のサーバー</translation>
        </message>
        <message>
            <source>Server that was found</source>
            <translation>見つかったサーバー</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::MetricsDialog</name>
        <message>
            <source>20 s (kept for an hour)</source>
            <translation>20秒（1時間分を保持）</translation>
        </message>
        <message>
            <source>5 min (kept for a day)</source>
            <translation>5分（1日分を保持）</translation>
        </message>
        <message>
            <source>30 min (kept for a week)</source>
            <translation>30分（1週間分を保持）</translation>
        </message>
        <message>
            <source>Read recorded use</source>
            <translation>使用実績の取込</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <source>%1 has recorded how much its servers used. It is read into the same charts that the collector fills, so that servers can be sized from it.</source>
            <translation>%1が記録したサーバーの使用実績を取り込みます。収集機能と同じグラフに入り、サイジングに使えます。</translation>
        </message>
        <message>
            <source>Recorded every</source>
            <translation>記録間隔</translation>
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
            <source>The begin must be before the end.</source>
            <translation>開始は終了より前にしてください。</translation>
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
        <name>watari::gui::PartDialog</name>
        <message>
            <source>Take a server apart</source>
            <translation>サーバーの分離</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>分離する</translation>
        </message>
        <message>
            <source>%1 and the server of another source that was taken for it become two again. What the other source said of it goes, and comes back as a server of its own when that source is read again.</source>
            <translation>%1と、同じとみなした別の読込元のサーバーを、二つに戻します。別の読込元から得た内容は消え、その読込元を再び読み込むと、別のサーバーとして現れます。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PasswordDialog</name>
        <message>
            <source>Log in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>%1 asks who reads it. Account and password are used for this reading and not kept.</source>
            <translation>%1の読込みにはログインが必要です。アカウントとパスワードはこの読込みにだけ使い、保存しません。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PastBanner</name>
        <message>
            <source>Back to now</source>
            <translation>現在に戻る</translation>
        </message>
        <message>
            <source>The past: the inventory as it stood at %1. It can be looked at, not changed; nothing of it has been judged.</source>
            <translation>過去の構成：%1時点の構成情報です。閲覧のみで、変更できません。判定は含みません。</translation>
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
        <name>watari::gui::PicturePanel</name>
        <message>
            <source>Whole picture</source>
            <translation>図全体</translation>
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
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF に保存…</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::PictureView</name>
        <message>
            <source>Save the picture</source>
            <translation>図を保存</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF ファイル (*.pdf)</translation>
        </message>
        <message>
            <source>The picture was not saved.</source>
            <translation>図を保存できませんでした。</translation>
        </message>
        <message>
            <source>The file cannot be written.</source>
            <translation>ファイルに書き込めません。</translation>
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
        <message>
            <source>Keep systems that talk both ways together</source>
            <translation>双方向で通信する情報システムは一緒に移行する</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存関係</translation>
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
        <message>
            <source>Dependency</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>No dependency between waves is left without an order.</source>
            <translation>移行ウェーブをまたぐ依存関係で、順序が未設定のものはありません。</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存関係</translation>
        </message>
        <message>
            <source>Dependencies (%1)</source>
            <translation>依存関係（%1）</translation>
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
        <name>watari::gui::QuickOpenDialog</name>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>行き先</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>%1 — %2, %3</source>
            <translation>%1 — %2、%3</translation>
        </message>
        <message>
            <source>Server, address, system, department, host, network, software, finding, page or report</source>
            <translation>サーバー、アドレス、情報システム、所属、ホスト、ネットワーク、ソフトウェア、指摘事項、画面、帳票</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::RemoveSourceDialog</name>
        <message>
            <source>Remove a source</source>
            <translation>読込元の削除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>%1

It is not read again. Servers and readings that came from it stay, and importing it makes it known again.</source>
            <translation>%1

以後は読み込みません。この読込元から得たサーバーと読込みの履歴は残ります。もう一度読み込むと、再び登録されます。</translation>
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
        <name>watari::gui::ScheduledReadings</name>
        <message>
            <source>Read %1 on schedule</source>
            <translation>%1の定期取込</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ServerDetail</name>
        <message>
            <source>No findings: nothing stands in this server's way.</source>
            <translation>指摘事項はありません。移行の妨げはありません。</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用状況</translation>
        </message>
        <message>
            <source>Nothing is known. Import the hypervisor it runs on.</source>
            <translation>まだ分かっていません。稼働しているハイパーバイザーを取り込んでください。</translation>
        </message>
        <message>
            <source>Nothing is known. This comes from looking into its disks.</source>
            <translation>まだ分かっていません。ディスクの内部調査で得られます。</translation>
        </message>
        <message>
            <source>No server is chosen.</source>
            <translation>サーバーが選ばれていません。</translation>
        </message>
        <message>
            <source>No snapshot is known.</source>
            <translation>分かっているスナップショットはありません。</translation>
        </message>
        <message>
            <source>No dependency is known.</source>
            <translation>分かっている依存関係はありません。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Look into this guest…</source>
            <translation>このゲストOSの検査…</translation>
        </message>
        <message>
            <source>Reads its disks without starting it; nothing is written to them</source>
            <translation>サーバーを起動せずにディスクを読み取ります。ディスクには何も書き込みません</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::ServerHistory</name>
        <message>
            <source>History of a server</source>
            <translation>サーバーの履歴</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>No server is chosen.</source>
            <translation>サーバーが選ばれていません。</translation>
        </message>
        <message>
            <source>Reading the history …</source>
            <translation>履歴を読んでいます …</translation>
        </message>
        <message>
            <source>No reading has changed this server.</source>
            <translation>このサーバーを変えた読込みはありません。</translation>
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
        <name>watari::gui::SourceDialog</name>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Change a source</source>
            <translation>読込元の変更</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>by itself, every</source>
            <translation>自動で、間隔</translation>
        </message>
        <message>
            <source>env:NAME or file:PATH</source>
            <translation>env:名前 または file:パス</translation>
        </message>
        <message>
            <source>The password itself is never kept. env:NAME stands for the variables NAME_USER and NAME_PASSWORD of the program; file:PATH for a file with the account on its first and the password on its second line, which its owner alone may read.</source>
            <translation>パスワードそのものは保存しません。env:名前 は環境変数 名前_USER と 名前_PASSWORD を、file:パス は1行目にアカウント、2行目にパスワードを書いた、所有者だけが読めるファイルを表します。</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint; empty: the next one shown</source>
            <translation>SHA-256フィンガープリント（空欄：次に示されたもの）</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>再読込み</translation>
        </message>
        <message>
            <source>Password from</source>
            <translation>パスワードの在りか</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>This happens while this window or a worker runs; what became due in the meantime is read then.</source>
            <translation>このウィンドウまたはワーカーの動作中に取り込みます。動いていない間に予定時刻を過ぎた分は、次に動いた時に取り込みます。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::SourcesView</name>
        <message>
            <source>Sources</source>
            <translation>読込元</translation>
        </message>
        <message>
            <source>No source yet. What is imported is kept here, to be read again.</source>
            <translation>読込元はまだありません。読み込んだものはここに残り、再び読み込めます。</translation>
        </message>
        <message>
            <source>Read now</source>
            <translation>今すぐ読み込む</translation>
        </message>
        <message>
            <source>As it was read the last time</source>
            <translation>前回と同じ条件で読み込みます</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Label, schedule, where the password is found, certificate</source>
            <translation>表示名、再読込み、パスワードの在りか、証明書</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>A source that is read again brings what has changed; every reading is kept.</source>
            <translation>再び読み込むと、変わったところが反映されます。読込みはすべて保存されます。</translation>
        </message>
        <message>
            <source>%1
Read %2.</source>
            <translation>%1
読込み：%2</translation>
        </message>
        <message>
            <source>%1
The last try failed; the inventory is as it was. %2</source>
            <translation>%1
前回の読込みは失敗しました。構成情報は元のままです。%2</translation>
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
            <source>%1: %2 changes.</source>
            <translation>%1：変更%2件。</translation>
        </message>
        <message>
            <source>The reading was cancelled.</source>
            <translation>読込みを取り消しました。</translation>
        </message>
        <message>
            <source>Read recorded use…</source>
            <translation>使用実績の取込…</translation>
        </message>
        <message>
            <source>What vSphere has recorded of its servers' use, so that they can be sized at once</source>
            <translation>vSphereが記録したサーバーの使用実績を取り込み、すぐにサイジングできるようにします</translation>
        </message>
        <message>
            <source>Reading the use that %1 has recorded …</source>
            <translation>%1が記録した使用実績を取り込んでいます…</translation>
        </message>
        <message>
            <source>Read recorded use of %1</source>
            <translation>%1の使用実績の取込</translation>
        </message>
        <message>
            <source>%1: %2 samples of %3 servers.</source>
            <translation>%1：サーバー%3台の測定値%2件を取り込みました。</translation>
        </message>
        <message>
            <source>%1 servers of the source are not in the project; read its inventory again.</source>
            <translation>読込元のサーバー%1台がプロジェクトにありません。インベントリを再度取り込んでください。</translation>
        </message>
    </context>
    <context>
        <name>watari::gui::SpecComparisonView</name>
        <message>
            <source>The specification beside what was found</source>
            <translation>仕様書と見つかったものの対照</translation>
        </message>
        <message>
            <source>No server has specified sizes yet. Import the specification's list (7-1).</source>
            <translation>仕様の値を持つサーバーがまだありません。仕様書の一覧（7-1）を読み込んでください。</translation>
        </message>
        <message>
            <source>Take two for one…</source>
            <translation>同じとみなす…</translation>
        </message>
        <message>
            <source>A server of the list and one that was found under another name</source>
            <translation>一覧のサーバーと、別の名前で見つかったサーバー</translation>
        </message>
        <message>
            <source>Take apart…</source>
            <translation>分離…</translation>
        </message>
        <message>
            <source>Take back that a server of another source is this one</source>
            <translation>別の取込元のサーバーと同じとしたことを取り消す</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>What “GB” and “storage” mean</source>
            <translation>「GB」と「ストレージ」の意味</translation>
        </message>
        <message>
            <source>Found, but on no row of the specification: %1</source>
            <translation>見つかったが仕様にないサーバー：%1</translation>
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
