// Which kernel a guest starts by itself, from the texts of its boot loader: pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace watari::inspect {

struct BootTexts {
    QString grubConfig;                          // grub.cfg; empty: none
    QString grubEnvironment;                     // grubenv
    QString legacyConfig;                        // menu.lst or grub.conf of GRUB 0.97
    QString loaderConfig;                        // loader/loader.conf of systemd-boot
    QList<std::pair<QString, QString>> entries;  // loader/entries/NAME.conf: name and text
};

// File name of the kernel ("vmlinuz-5.14.0-70.el9.x86_64"); empty when the texts do not say. `installed` are
// the kernels' file names, the newest last.
[[nodiscard]] QString defaultKernel(const BootTexts& texts, const QStringList& installed);

// Folders in which GRUB 2 keeps grub.cfg and grubenv, the likeliest first. `vendors` are the folders of the
// EFI system partition's EFI ("redhat", "debian").
[[nodiscard]] QStringList grubFolders(const QStringList& vendors);

// Orders version texts as people do: "6.1.0-9" before "6.1.0-10".
[[nodiscard]] bool versionLess(const QString& left, const QString& right);

}  // namespace watari::inspect
