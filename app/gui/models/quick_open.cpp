#include "app/gui/models/quick_open.h"

#include "app/gui/models/search_text.h"
#include "core/assess/assess.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuickOpen)
};

constexpr std::array kKindNames = {"page",   "server",  "system",     "host",    "datastore", "network",
                                   "report", "cluster", "department", "address", "software",  "finding"};

constexpr qsizetype kSearchedLettersOfSentence = 60;

struct Hit {
    int number = 0;
    int score = 0;
    qsizetype lately = 0;  // 0: the last one
    qsizetype length = 0;
};

std::optional<int> scoreOf(const QStringList& words, const QString& text) {
    int sum = 0;
    for (const QString& word : words) {
        const auto score = fuzzyScore(word, text);
        if (!score) return std::nullopt;
        sum += *score;
    }
    return sum;
}

// Of the platform's NICs and of what the guests' own settings say: the same one is told by both.
class AddressBook {
public:
    explicit AddressBook(const ProjectSnapshot& snapshot) : m_snapshot(snapshot) {}

    void add(const Id<Server>& server, const QStringList& addresses) {
        for (const QString& written : addresses) {
            const QString address = written.section(QLatin1Char('/'), 0, 0);
            const QString id = server.text() + QLatin1Char('/') + address;
            if (address.isEmpty() || m_known.contains(id)) continue;
            m_known.insert(id);
            m_places.append(makeDestination(PlaceKind::Address, id, address, m_snapshot.serverName(server)));
        }
    }
    [[nodiscard]] const QList<Destination>& places() const { return m_places; }

private:
    const ProjectSnapshot& m_snapshot;
    QSet<QString> m_known;
    QList<Destination> m_places;
};

QList<Destination> addressDestinations(const ProjectSnapshot& snapshot) {
    AddressBook book(snapshot);
    for (const Nic& n : snapshot.inventory.nics) book.add(n.serverId, n.addresses + QStringList{n.mac});
    for (const GuestInterface& i : snapshot.inventory.interfaces)
        book.add(i.serverId, i.addresses + QStringList{i.mac});
    return book.places();
}

QList<Destination> softwareDestinations(const ProjectSnapshot& snapshot) {
    QSet<QString> known;
    QList<Destination> places;
    for (const Software& s : snapshot.inventory.software) {
        if (s.name.isEmpty() || known.contains(s.name)) continue;
        known.insert(s.name);
        places.append(makeDestination(PlaceKind::Software, s.name, s.name));
    }
    return places;
}

// A rule in the words of its first finding; a long sentence holds any letters in some order, and so only its
// beginning is searched.
QList<Destination> findingDestinations(const ProjectSnapshot& snapshot) {
    QHash<QString, qint64> counts;
    for (const Finding& f : snapshot.findings) ++counts[f.rule];
    QList<Destination> places;
    for (const Finding& f : snapshot.findings) {
        const qint64 count = counts.take(f.rule);
        if (count == 0) continue;
        Destination place =
            makeDestination(PlaceKind::Finding, f.rule, assess::sentenceOf(f),
                            Tr::tr("%1 finding(s)", nullptr, int(count)).arg(groupedText(count)));
        place.folded =
            foldedForSearch(f.rule + QLatin1Char(' ') + place.title.left(kSearchedLettersOfSentence));
        places.append(place);
    }
    return places;
}

bool isBetter(const Hit& a, const Hit& b) {
    if (a.score != b.score) return a.score > b.score;
    if (a.lately != b.lately) return a.lately < b.lately;
    return a.length < b.length;
}

}  // namespace

QString titleOf(PlaceKind kind) {
    switch (kind) {
        case PlaceKind::Page:
            return Tr::tr("Page");
        case PlaceKind::Server:
            return Tr::tr("Server");
        case PlaceKind::System:
            return Tr::tr("System");
        case PlaceKind::Host:
            return Tr::tr("Host");
        case PlaceKind::Datastore:
            return Tr::tr("Datastore");
        case PlaceKind::Network:
            return Tr::tr("Network");
        case PlaceKind::Report:
            return Tr::tr("Report");
        case PlaceKind::Cluster:
            return Tr::tr("Cluster");
        case PlaceKind::Department:
            return Tr::tr("Department");
        case PlaceKind::Address:
            return Tr::tr("Address");
        case PlaceKind::Software:
            return Tr::tr("Software");
        case PlaceKind::Finding:
            return Tr::tr("Finding");
    }
    Q_UNREACHABLE();
}

QString Destination::key() const {
    return QString::fromLatin1(kKindNames[size_t(kind)]) + QLatin1Char('/') + id;
}

Destination makeDestination(PlaceKind kind, const QString& id, const QString& title, const QString& detail) {
    return {kind, id, title, detail, foldedForSearch(title + QLatin1Char(' ') + detail)};
}

QList<Destination> inventoryDestinations(const ProjectSnapshot& snapshot) {
    const Inventory& all = snapshot.inventory;
    QList<Destination> places;
    places.reserve(all.servers.size() + all.systems.size() + all.hosts.size());
    for (const System& s : all.systems)
        places.append(makeDestination(PlaceKind::System, s.id.text(), s.name));
    for (const Server& s : all.servers)
        places.append(makeDestination(PlaceKind::Server, s.id.text(), s.name, snapshot.systemNameOf(s)));
    for (const Host& h : all.hosts)
        places.append(makeDestination(PlaceKind::Host, h.id.text(), h.name, h.datacenter));
    for (const Datastore& d : all.datastores)
        places.append(makeDestination(PlaceKind::Datastore, d.id.text(), d.name, d.datacenter));
    for (const Network& n : all.networks)
        places.append(makeDestination(PlaceKind::Network, n.id.text(), n.name, n.datacenter));
    for (const Cluster& c : all.clusters)
        places.append(makeDestination(PlaceKind::Cluster, c.id.text(), c.name, c.datacenter));
    for (const Department& d : all.departments)
        places.append(makeDestination(PlaceKind::Department, d.id.text(), d.name));
    return places + addressDestinations(snapshot) + softwareDestinations(snapshot) +
           findingDestinations(snapshot);
}

QList<int> findDestinations(const QList<Destination>& all, const QuickSearch& search) {
    const QStringList words = searchWords(search.typed);
    QHash<QString, qsizetype> recent;
    for (qsizetype i = search.recentKeys.size() - 1; i >= 0; --i) recent.insert(search.recentKeys[i], i);
    std::vector<Hit> hits;
    for (int i = 0; i < all.size(); ++i) {
        const auto score = scoreOf(words, all[i].folded);
        if (!score) continue;
        const qsizetype length = words.isEmpty() ? 0 : all[i].title.size();
        const qsizetype lately = recent.isEmpty() ? 0 : recent.value(all[i].key(), search.recentKeys.size());
        hits.push_back({i, *score, lately, length});
    }
    std::stable_sort(hits.begin(), hits.end(), isBetter);
    QList<int> numbers;
    for (const Hit& hit : hits) {
        if (numbers.size() == search.limit) break;
        numbers.append(hit.number);
    }
    return numbers;
}

}  // namespace watari::gui
