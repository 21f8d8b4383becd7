// Runs the real watarictl in a folder of its own.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace watari::cli::test {

struct Called {
    int status = -1;
    QByteArray out;
    QByteArray errors;

    // Null when standard output is not exactly one document.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    // What watarictl said of itself, progress aside.
    [[nodiscard]] QByteArrayList messages() const {
        QByteArrayList messages;
        for (const QByteArray& line : errors.split('\n'))
            if (line.startsWith("watarictl: ")) messages.append(line);
        return messages;
    }
    // For QVERIFY2.
    [[nodiscard]] QByteArray said() const {
        return "status " + QByteArray::number(status) + "\n" + out + errors;
    }
};

class Ctl {
public:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString project() const { return file(QStringLiteral("project.watari")); }

    // LC_ALL of the calls that follow.
    void setLocale(const QString& locale) { m_locale = locale; }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), m_locale);
        environment.remove(QStringLiteral("WATARI_PROJECT"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(WATARICTL), arguments);
        return process;
    }

    [[nodiscard]] static Called finish(QProcess& process) {
        if (!process.waitForFinished(120'000)) return {};
        const bool exited = process.exitStatus() == QProcess::NormalExit;
        return {exited ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Called call(const QStringList& arguments) const { return finish(*start(arguments)); }
    // With --project.
    Called inProject(const QStringList& arguments) const {
        return call(QStringList{QStringLiteral("--project"), project()} + arguments);
    }

    QString write(const QString& name, const QByteArray& content) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file(name);
    }

    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    QString m_locale = QStringLiteral("en_US.UTF-8");
};

}  // namespace watari::cli::test
