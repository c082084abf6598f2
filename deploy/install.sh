#!/bin/sh
# Cài đặt hoặc nâng cấp rasoat từ thư mục này / installs rasoat from this folder, or upgrades to it.
#   ./install.sh [--prefix FOLDER] [--data FOLDER] [--no-service]
# root: /opt/rasoat, dữ liệu /var/lib/rasoat, dịch vụ systemd. Người khác / others: --prefix và --data, không có dịch vụ / no service.
set -eu

tell() { printf 'rasoat: %s\n' "$1"; }
stop() { printf 'rasoat: %s\n' "$1" >&2; exit 2; }

usage='./install.sh [--prefix FOLDER] [--data FOLDER] [--no-service]'
prefix=/opt/rasoat
data=/var/lib/rasoat
service=yes
[ "$(id -u)" = 0 ] || service=no
command -v systemctl >/dev/null 2>&1 && [ -d /run/systemd/system ] || service=no
while [ $# -gt 0 ]; do
	case $1 in
		--prefix) prefix=${2:?}; shift 2 ;;
		--data) data=${2:?}; shift 2 ;;
		--no-service) service=no; shift ;;
		--help) printf 'Cài đặt hoặc nâng cấp rasoat / installs rasoat, or upgrades to it\n  %s\n' "$usage"; exit 0 ;;
		*) stop "không hiểu «$1» / \"$1\" is not known; $usage" ;;
	esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=$(cat "$here/VERSION")
case $prefix$data in *' '*) stop "đường dẫn có dấu cách không dùng được / paths with blanks cannot be used: $prefix $data" ;; esac
[ "$(uname -sm)" = 'Linux x86_64' ] || stop "bản này cho Linux x86_64, máy này là $(uname -sm) / this is for Linux x86_64"
"$here/bin/rasoat" --help >/dev/null || stop 'không chạy được Node trên máy này / Node does not run here'

mkdir -p "$prefix/releases" "$prefix/bin" "$prefix/etc"
prefix=$(CDPATH='' cd -- "$prefix" && pwd -P)
old=''
[ ! -L "$prefix/current" ] || old=$(basename -- "$(readlink -f -- "$prefix/current")")
[ "$old" != "$version" ] || stop "bản $version đã được cài ở $prefix / version $version is installed there already"

# The commands of this release and of the one before, with the settings of the service.
write_command() {
	cat >"$prefix/bin/rasoat.new" <<EOF
#!/bin/sh
# Made by install.sh: rasoat as the service runs it. Settings: $prefix/etc/rasoat.env
exec '$prefix/bin/with-settings' '$prefix/etc/rasoat.env' '$prefix/current/bin/rasoat' "\$@"
EOF
	chmod 755 "$prefix/bin/rasoat.new"
	mv -f "$prefix/bin/rasoat.new" "$prefix/bin/rasoat"
	cp "$here/bin/with-settings" "$prefix/bin/with-settings.new"
	chmod 755 "$prefix/bin/with-settings.new"
	mv -f "$prefix/bin/with-settings.new" "$prefix/bin/with-settings"
}

run_as=''
if [ "$service" = yes ]; then
	run_as=rasoat
	id rasoat >/dev/null 2>&1 || useradd --system --home-dir "$data" --shell /usr/sbin/nologin rasoat
	mkdir -p "$data" /var/backups/rasoat
	chown rasoat:rasoat "$data" /var/backups/rasoat
	chmod 700 "$data" /var/backups/rasoat
	backups=/var/backups/rasoat
else
	mkdir -p "$data" "$prefix/backups"
	chmod 700 "$data" "$prefix/backups"
	backups=$prefix/backups
fi
data=$(CDPATH='' cd -- "$data" && pwd -P)

if [ ! -e "$prefix/etc/rasoat.env" ]; then
	{
		echo '# Thiết đặt của rasoat, mỗi dòng TÊN=giá trị / settings of rasoat, NAME=value a line; docs/settings.md'
		echo "RASOAT_DATA=$data"
		[ -z "$run_as" ] || echo "RASOAT_RUN_AS=$run_as"
		echo '# RASOAT_HOST=0.0.0.0'
		echo '# RASOAT_PORT=8080'
	} >"$prefix/etc/rasoat.env"
	chmod 640 "$prefix/etc/rasoat.env"
	[ -z "$run_as" ] || chgrp rasoat "$prefix/etc/rasoat.env"
fi

tell "chép bản $version vào $prefix/releases / copying"
rm -rf "$prefix/releases/.$version.part"
mkdir "$prefix/releases/.$version.part"
for part in VERSION app bin docs systemd install.sh rollback.sh; do cp -R "$here/$part" "$prefix/releases/.$version.part/"; done
[ ! -d "$here/node" ] || cp -R "$here/node" "$prefix/releases/.$version.part/"
# An old copy of the same version, of an installation that was broken off or rolled back.
rm -rf "$prefix/releases/$version"
mv "$prefix/releases/.$version.part" "$prefix/releases/$version"

if [ "$service" = yes ]; then
	for unit in rasoat.service rasoat-backup.service rasoat-backup.timer; do
		sed -e "s|@PREFIX@|$prefix|g" -e "s|@DATA@|$data|g" -e "s|@BACKUPS@|$backups|g" "$here/systemd/$unit" >"/etc/systemd/system/$unit"
	done
	systemctl daemon-reload
fi

# The old release backs up what it knows, once nothing comes in any more: to this the way back leads.
if [ -n "$old" ]; then
	if [ "$service" = yes ]; then tell 'dừng dịch vụ / stopping the service'; systemctl stop rasoat; fi
	backup="$backups/before-$version-$(date -u +%Y%m%dT%H%M%SZ).tar"
	tell "sao lưu bằng bản $old / backing up by $old: $backup"
	if ! "$prefix/bin/rasoat" backup "$backup"; then
		[ "$service" = no ] || systemctl start rasoat
		stop "không sao lưu được nên không nâng cấp; bản $old vẫn dùng / no backup, so no upgrade; $old stays"
	fi
	printf 'from=%s\nto=%s\nbackup=%s\n' "$old" "$version" "$backup" >"$prefix/etc/upgrade"
fi

ln -sfn "releases/$version" "$prefix/current.new"
mv -T "$prefix/current.new" "$prefix/current"
write_command
tell "đã chuyển sang bản $version / version $version is in force"

if [ "$service" = no ]; then
	tell "khởi động bằng / start it by: $prefix/bin/rasoat serve"
	exit 0
fi
systemctl enable --quiet rasoat.service rasoat-backup.timer
systemctl start rasoat rasoat-backup.timer
if "$prefix/bin/rasoat" health --wait 120; then
	tell "dịch vụ đang chạy / the service runs; journalctl -u rasoat"
	[ -n "$old" ] || tell "mật khẩu lần đầu / the first password: cat $data/first-password"
	exit 0
fi
[ -n "$old" ] || stop 'dịch vụ chưa chạy; đề nghị xem journalctl -u rasoat / the service does not run; please see journalctl -u rasoat'
tell "bản $version không chạy, quay lại bản $old / $version does not run, going back to $old"
exec "$prefix/releases/$version/rollback.sh" --prefix "$prefix"
