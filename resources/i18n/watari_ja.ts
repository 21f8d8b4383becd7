<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>Access</name>
        <message>
            <source>%1 may not do this (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a person with one of these roles: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may not decide this gate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A gate is decided by a person of the roster: name that person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This gate needs the role: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who started the run may not approve it: ask another person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approver of the prefecture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operations lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>migrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>user administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>auditor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Assess</name>
        <message>
            <source>%1 cores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>The era "%1" does not begin after %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a name and a first day after %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A calendar exception has no valid date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The calendar exception lacks a reason or a source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write why the day differs and which notice says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office hours from %1 to %2 are not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end must come after the beginning on the same day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The calendar names the same exception day twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep one line for the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the fiscal year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A working window has no valid time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write times from 0:00 to 23:59.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blackout ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an end after %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The yearly blackout names a day that no year has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write month and day as they stand in a calendar.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Codec</name>
        <message>
            <source>%1 is not %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Disk</name>
        <message>
            <source>"%1" is no SHA-256 value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give 64 hexadecimal digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target or its folder does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the folder, or check that the storage is mounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target may not be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant write permission to the user who runs this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target device is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unmount it or choose another device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target could not be opened: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target is no block device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a device, or choose a file as the kind of target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is truncated: %1 of %2 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be put in place: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backing file %1 is absent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore it, or name where it is now with qemu-img rebase -u.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no overlay: it has no backing file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the overlay, not the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The overlay could not be removed: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path and that its storage is mounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a folder, not an image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the image file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image may not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant read permission to the user who runs this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is empty (0 bytes).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extent %1 is truncated: %2 of %3 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or copy the image again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>qemu-img gave no size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain of backing files is longer than %1 or a ring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flatten the image with qemu-img convert.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file the image rests on is absent: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the missing file beside the image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image may not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant permission for it and the files it rests on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has the image open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the guest that uses it, or read it through a backup of the running guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QEMU does not know this image format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use raw, qcow2, vmdk, vhdx, vpc or vdi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is damaged or truncated: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer journal could not be %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check space and permission of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another copy into this target is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it or cancel it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer journal exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with that transfer, or remove its journal and target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no transfer journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the journal and the target, then copy again from the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paths are too long for a transfer journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use shorter paths.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no transfer journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header of the transfer journal is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of the program wrote this journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with that version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header of the transfer journal contradicts itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>libnbd could not start: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NBD export cannot be opened: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an address such as nbd://host/export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the server runs and can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not serve the disk: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NBD server did not answer within %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The NBD server refused: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A qcow2 image cannot have a size of %1 bytes: it counts in 512.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose raw as the target's format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program qemu-nbd is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the package qemu-utils, or run installer/run once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image could not be opened: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its storage is mounted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown kind of target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The free space is unknown: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target exists already and no transfer journal speaks of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, remove the file, or allow overwriting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target has %1 bytes instead of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it and its journal, then copy again from the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then start again: the copy goes on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target's storage is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target's file system or limits do not allow so large a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the limit or use another file system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target could not be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the storage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image has no header of its format %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or copy it again, or state its format (raw) if the name is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no known image header and is read as raw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk's server gave no answer for %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the server and the line, then start again: the copy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk's server closed the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the server, then start again: the copy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk could not be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the medium, then start again: the copy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the journal and the target to copy from the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal belongs to transfer %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal belongs to the target %1 (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name that target, or another journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source has %1 bytes now and had %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source has changed since the copy began (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a refresh pass, which compares every block.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target's storage has %1 bytes free and the copy needs %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free space or choose another storage; nothing has been written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer journal lacks block %1 after the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the medium that holds the journal, then start again: the copy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source changed while it was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop what writes to it, then run a refresh pass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the target</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>File</name>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the spelling of its path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has %1 bytes; at most %2 are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to read it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message>
            <source>The file does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path, or give a URI such as qemu:///system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The path is a directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No importer can read this source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be read: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Job</name>
        <message>
            <source>The job %1 is no longer held by this worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop working on it: another worker has it, or it was ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job has already ended: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new job.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibvirtImporter</name>
        <message>
            <source>Reading the host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the servers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The storage pool is not active, so its size is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest was removed while the host was read, so it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guest %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest was fenced by the migration run %1; it is a source left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size of the disk %1 cannot be read from here. Check that its file exists and that the hypervisor may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hypervisor (libvirt URI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPUs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Location</name>
        <message>
            <source>No project is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a file path or a postgresql:// URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The URL names no database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it like postgresql://user@host/database.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OperationLog</name>
        <message>
            <source>A key file already exists here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the existing key, or name another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its path, or make a key first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file cannot be read: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run as the user who owns the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds no Ed25519 key in PEM format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the file that was made for this project's log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other users can read the key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set its mode to 0600.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key file cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of the operation log has an unknown outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operation log belongs to another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the key that signed it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operation log is not good from row %1 on: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the last backup before it is signed again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PdfWriter</name>
        <message>
            <source>No data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>page and pages</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF pages need a graphical application object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer does not accept pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the printer is ready, or print to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The font %1 is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the packages fonts-morisawa-bizud-gothic and fonts-morisawa-bizud-mincho.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>The copies need more of the line than there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy does not fit its time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cutover begins before the copy is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cutover is outside the time in which work is allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More cutovers in one window than allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Servers of the same system are in different waves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It moves before a system it depends on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in no wave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in more than one place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cutover ends after the deadline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds more data than was planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line rate (bit/s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line share (permille)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start of the night (s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End of the night (s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of a cutover (s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cutovers per window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a possible value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a value from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline %1 is not after the planning date %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct one of the dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline %1 is more than ten years away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of the line is less than a byte per second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the line rate or its share.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The volume %1 is negative.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the server's storage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blackout ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an end after %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wave %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its copy ends after the last cutover window before %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copies up to this one need %1 nights, and %2 remain until %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the copies up to this one need %1 days, and %2 remain until %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the line share to at least %1 %, or carry a seed disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a faster line, copy at more hours, or carry a seed disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its copy is done on %1, but no cutover is free from then until %2. Allow more than %3 cutovers per window, or shorten the cutover.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody knows how much data it holds. Survey its disks or enter its storage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no window outside working time and blackouts is %1 minutes long, as a cutover needs. Shorten the cutover or lengthen the night.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it must not move before %1, which is not planned. Solve that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 moves after the deadline: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be planned: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Process</name>
        <message>
            <source>The program %1 could not be started: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it, or run installer/run once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not finish within %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended by a signal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ended with status %2: %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Readers</name>
        <message>
            <source>The cell is empty; a number is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value "%1" is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number such as 8 or 1,000.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value "%1" is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the number and its unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The unit of "%1" is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value "%1" has no unit, and its heading names none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the unit into the heading, such as (GB), or into the cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is more cores than any server has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check whether the column holds MHz or another unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value "%1" is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the file, or remove what is not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has more than %1 columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quotation mark is never closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, or write the file anew from the spreadsheet program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more than %1 cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a document type declaration is not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XML is damaged: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cell %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet %1, cell %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not text in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the encoding to be detected, or save the file as CSV in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not text in UTF-8, UTF-16 or CP932.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as CSV in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds NUL characters, so it is not a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packed file is not an .xlsx workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the table as an Excel workbook (.xlsx) or as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is an old .xls workbook or is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as .xlsx without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove what is not needed, or split the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has more than %1 rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook has more than %1 cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has more than %1 columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cell refers to text %1, which is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the workbook and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file again and copy it whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check where the file comes from; save only the needed sheet as a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packed file is cut off or damaged (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a packed (ZIP) file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packed file has more than %1 parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part %1 is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part %1 cannot be opened (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part %1 is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file unpacks to more than %1 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part %1 unpacks to more than %2 times its size.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>%1 (%2)</source>
            <comment>column heading and unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>value and unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no measurements in this period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table %1 %2</source>
            <comment>number and title</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure %1 %2</source>
            <comment>number and title</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sizing</name>
        <message>
            <source>%1 cores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.%2 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody measured its use, so the present size of %1 stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was watched for only %1, and %2 are needed to see a working week, so the present size of %3 stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1 of the time was observed, and %2 are needed, so the present size of %3 stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was watched for %1 (%2 observations, %3 of the period).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In what was observed, use was above this size for %1 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest needs at least %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is more than the %1 of the specification.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of the time it used at most %2, and %3 in its busiest hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With %1 in reserve, in whole cores, %2 are recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was often at its limit, so it may need more than could be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It used %1 at most; with %2 in reserve, in whole GiB, %3 are recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage: not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage: %1, as surveyed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storage: %1, as specified.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sla</name>
        <message>
            <source>A threshold of %1 permille is not possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a value from 0 to 1000 permille (0 % to 100 %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period has no length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an end after the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The planned stop ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the times of the planned stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The outage ends before it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the times of the outage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was in service, so there is nothing to judge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in service, T</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned stops, P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stops by line faults, L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service time, S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downtime, D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured, U</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability if unmeasured time was downtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability of the measured time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Availability without exclusions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of planned stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict on availability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict if unmeasured time was downtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict on planned stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downtime still allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned stop still allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen by monitoring, not registered yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SmallGuest</name>
        <message>
            <source>No guest kernel is in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run installer/fetch-guest-kernel once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest kernel has no module %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The partition table cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk image cannot be made: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk %1 exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Building the small guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No working directory: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The finished disk cannot be moved to %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpreadsheetImporter</name>
        <message>
            <source>server name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CPU cores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>system name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operating system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field "%1" to map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fields: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no sheet "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no heading "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headings seen: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table has no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the right file and sheet were saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column for %1 is recognised. Headings seen: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the heading, or map the field (%1) to its heading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading "%1" means the same as one before it; this column is left out. Map the field if it is the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No server stands below the headings. Check that the right sheet was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has neither a server name nor numbers and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row has numbers but no server name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the name, or clear the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server %1 is listed already (%2). Both were read; give each its own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The total "%1" cannot be read, so it was not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The total of %1 says %2, but the rows add up to %3. Check which rows are missing or wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of servers (.xlsx, .csv)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The stored value %1 does not fit here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the project, and restore it from a backup if it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Qt driver %1 is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the package libqt6sql6-sqlite or libqt6sql6-psql.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database cannot be opened: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check host, database, user and password, and that the server runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database already holds a project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it, or name another database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project has version %1; this program knows versions up to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with a newer Watari.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PostgreSQL project is backed up by the server's own tools.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use pg_dump, and export the operation log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no %1 with the id %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the id, or load the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The %1 %2 was changed by someone else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load it again and repeat your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is locked by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it has finished, or close it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored data is damaged: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the project from a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project may not be changed: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to write to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No space is left for the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change contradicts other stored rows: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the data again and repeat the change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database refused the request: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database server was lost: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it runs and can be reached, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no Watari project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a project, or create a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file of this name exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name another file; nothing is overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the right to read and write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the folder first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be created: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its path, or create a new project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not read and write the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not write to the project's folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, row %2: names a row of %3 that does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change without a row in the operation log is not stored.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Virt</name>
        <message>
            <source>The source's disk %1 has no copy at the target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup names no disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The socket path %1 is too long for this system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a shorter directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning the backup of the running guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking for a backup under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup of the running guest does not end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ending the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address, and that libvirtd runs there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not answer within %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the host's capabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host's capabilities are no XML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the host's hardware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing the guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the guest %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking for the guest's state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the guest's definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not the UUID of a guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the guest to shut down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest is still "%1" after %2 s instead of "%3".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching the guest off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defining the guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the guest's definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting the guest's automatic start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching the guest's network link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening a stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking a picture of the guest's screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receiving the picture of the guest's screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading a storage pool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing the storage pools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing the networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defining the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the network %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The storage pool %1 exists already, in %2 instead of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Defining the storage pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the storage pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for the storage pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping the storage pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing the storage pool %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the storage pool %1 again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the guest's counters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has been starting libvirt for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The directory %1 cannot be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The emulator's user may not enter %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another directory, or run: chmod o+x %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The directory %1 cannot be given to the emulator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program %1 is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run installer/run once; it installs what is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guest's definition is no XML: %1 at byte %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The XML text has no &lt;domain&gt;, so it defines no guest.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>XlsxWriter</name>
        <message>
            <source>Data %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free space and the permissions of its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A temporary folder cannot be made: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the free space and the permissions of the temporary folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
