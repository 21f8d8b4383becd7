#include "importers/flows/socket_line.h"

#include "core/base/ip_address.h"

#include <QList>

#include <algorithm>
#include <array>

namespace watari::importers {

namespace {

constexpr qsizetype kLongestLine = 4'096;
constexpr qint64 kMostPort = 65'535;

struct StateName {
    const char* word;  // upper case, without hyphens and underscores
    SocketState state;
};

constexpr std::array kStates{
    StateName{"LISTEN", SocketState::Listening},      StateName{"LISTENING", SocketState::Listening},
    StateName{"UNCONN", SocketState::Listening},      StateName{"ESTAB", SocketState::Connected},
    StateName{"ESTABLISHED", SocketState::Connected}, StateName{"TIMEWAIT", SocketState::Connected},
    StateName{"CLOSEWAIT", SocketState::Connected},   StateName{"FINWAIT1", SocketState::Connected},
    StateName{"FINWAIT2", SocketState::Connected},    StateName{"LASTACK", SocketState::Connected},
    StateName{"CLOSING", SocketState::Connected},     StateName{"SYNSENT", SocketState::HalfOpen},
    StateName{"SYNRECV", SocketState::HalfOpen},      StateName{"SYNRECEIVED", SocketState::HalfOpen},
    StateName{"SYNRCVD", SocketState::HalfOpen},      StateName{"CLOSE", SocketState::Other},
    StateName{"CLOSED", SocketState::Other},          StateName{"BOUND", SocketState::Other},
    StateName{"DELETETCB", SocketState::Other},       StateName{"UNKNOWN", SocketState::Other},
};

// "tcp", "tcp6", "TCP"; none for another word.
std::optional<QString> protocolOf(QStringView word) {
    for (const char* name : {"tcp", "udp"})
        if (word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0 ||
            (word.size() == 4 && word.endsWith(u'6') && word.startsWith(QLatin1String(name))))
            return QString::fromLatin1(name);
    return std::nullopt;
}

bool isNumber(QStringView word) {
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// By blanks; far cheaper than a regular expression, and captures have a million lines.
QList<QStringView> wordsOf(QStringView line) {
    QList<QStringView> words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const bool isBlank = i == line.size() || line[i].isSpace();
        if (!isBlank && from < 0) from = i;
        if (!isBlank || from < 0) continue;
        words.append(line.mid(from, i - from));
        from = -1;
    }
    return words;
}

// What ss writes after the peer: users:(("nginx",pid=123,fd=6),…)
QString processOfSs(QStringView line) {
    const qsizetype from = line.indexOf(QLatin1String("users:((\""));
    if (from < 0) return {};
    const QStringView rest = line.mid(from + 9);
    return rest.left(rest.indexOf(u'"')).toString();
}

// "123/sshd: watcher" of Linux; a mere number of Windows names no program.
QString processOfNetstat(QStringView word) {
    const qsizetype slash = word.indexOf(u'/');
    if (slash <= 0 || !isNumber(word.left(slash))) return {};
    QStringView name = word.mid(slash + 1);
    if (name.endsWith(u':')) name.chop(1);
    return name.toString();
}

SocketState stateByPeer(const Endpoint& peer) {
    return peer.port == 0 ? SocketState::Listening : SocketState::Connected;
}

// Columns of the line: where its two ends stand and what its state is called.
struct Columns {
    QString protocol;
    qsizetype local = 0;
    QStringView state;
};

std::optional<Columns> columnsOf(const QList<QStringView>& words) {
    if (words.size() < 3) return std::nullopt;
    if (const auto protocol = protocolOf(words[0])) {
        const bool isSs = socketStateOf(words[1]).has_value() && words.size() >= 6;
        if (isSs) return Columns{*protocol, 4, words[1]};
        const bool isLinuxNetstat = words.size() >= 5 && isNumber(words[1]) && isNumber(words[2]);
        if (isLinuxNetstat) return Columns{*protocol, 3, words.value(5)};
        const bool isWindows = words[1].contains(u':');
        return isWindows ? std::optional(Columns{*protocol, 1, words.value(3)}) : std::nullopt;
    }
    // ss -tan leaves the protocol out.
    const bool isSs =
        words.size() >= 5 && socketStateOf(words[0]) && isNumber(words[1]) && isNumber(words[2]);
    if (!isSs) return std::nullopt;
    const bool isUdp = words[0] == QLatin1String("UNCONN");
    return Columns{isUdp ? QStringLiteral("udp") : QStringLiteral("tcp"), 3, words[0]};
}

}  // namespace

std::optional<QString> plainAddress(QStringView text) {
    if (text == u'*' || text.startsWith(QLatin1String("*%"))) return QString();
    const auto address = IpAddress::fromText(text);
    if (!address) return std::nullopt;
    return address->isUnspecified() ? QString() : address->text();
}

std::optional<Endpoint> endpointOf(QStringView text) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0) return std::nullopt;
    const auto address = plainAddress(text.left(colon));
    if (!address) return std::nullopt;
    const QStringView port = text.mid(colon + 1);
    if (port == u'*') return Endpoint{*address, 0};
    bool isPort = false;
    const int number = port.toInt(&isPort);
    if (!isPort || number < 0 || number > kMostPort) return std::nullopt;
    return Endpoint{*address, number};
}

std::optional<SocketState> socketStateOf(QStringView word) {
    if (word.size() > 20) return std::nullopt;
    QString plain = word.toString().toUpper();
    plain.remove(u'-').remove(u'_');
    for (const StateName& name : kStates)
        if (plain == QLatin1String(name.word)) return name.state;
    return std::nullopt;
}

SocketLine readSocketLine(QStringView line) {
    const QStringView part = line.left(kLongestLine);
    const QList<QStringView> words = wordsOf(part);
    const auto columns = columnsOf(words);
    if (!columns) return {};
    const auto local = endpointOf(words.value(columns->local));
    const auto peer = endpointOf(words.value(columns->local + 1));
    if (!local || !peer) return {LineKind::Unreadable, {}};
    SocketRow row{columns->protocol, SocketState::Other, *local, *peer, processOfSs(part)};
    row.state = socketStateOf(columns->state).value_or(stateByPeer(*peer));
    if (row.process.isEmpty() && columns->local == 3)
        for (const QStringView word : words.mid(5, 2))
            if (row.process.isEmpty()) row.process = processOfNetstat(word);
    return {LineKind::Socket, row};
}

}  // namespace watari::importers
